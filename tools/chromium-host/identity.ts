/** What Electron reads off the app's package.json. */
export interface AppIdentity {
  readonly folder: string
  readonly name: string
  readonly version: string
}
