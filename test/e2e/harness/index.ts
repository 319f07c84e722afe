/**
 * Starts the built app for an end-to-end spec: in the Chromium host, or in a real Electron where
 * `ELECTRON_OVERRIDE_DIST_PATH` names one. Specs see no difference.
 */
export type { LaunchOptions, RunningApp, Shown } from './app.ts'
export { launchApp } from './launch.ts'
export { readPdf } from './pdf.ts'
export { secondStart, startApp } from './start.ts'
export { newFolder, removeFolder, temporaryFolder } from './temporary.ts'
