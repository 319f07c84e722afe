/** What Electron tells a request filter. */
export interface RequestDetails {
  readonly url: string
  readonly method: string
  readonly resourceType: string
}

type Filter = (details: RequestDetails, answer: (response: { cancel?: boolean }) => void) => void

let filter: Filter | undefined

/** Electron's `session`: one for everything. Permissions are refused by Chromium itself, which is asked nothing here. */
export const session = {
  defaultSession: {
    webRequest: {
      onBeforeRequest(listener: Filter): void {
        filter = listener
      },
      onHeadersReceived() {},
    },
    setPermissionRequestHandler() {},
    setPermissionCheckHandler() {},
    setDevicePermissionHandler() {},
    setSpellCheckerEnabled() {},
  },
}

/** Whether the app's filter cancels a request. */
export function isCancelled(details: RequestDetails): Promise<boolean> {
  return new Promise((resolve) => {
    if (filter) filter(details, ({ cancel = false }) => resolve(cancel))
    else resolve(false)
  })
}
