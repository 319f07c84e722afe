/**
 * Starts the built app for an end-to-end spec: in the Chromium host, or in a real Electron where
 * `ELECTRON_OVERRIDE_DIST_PATH` names one. Specs see no difference.
 */
export type { LaunchOptions, RunningApp } from './app.ts'
export { launchApp, secondStart } from './launch.ts'
export { readPdf } from './pdf.ts'
export { temporaryFolder } from './temporary.ts'
