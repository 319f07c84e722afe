/**
 * Starts the built app and drives it, as a person would: in the Chromium host without a window, or in a real Electron
 * where `ELECTRON_OVERRIDE_DIST_PATH` names one, or packaged where `VARSEL_PACKAGED` names its program. Knows of no test runner.
 */
export type { LaunchOptions, RunningApp, Shown } from './app.ts'
export { OutOfReach } from './outOfReach.ts'
export { secondStart, startApp, startHeadless } from './start.ts'
