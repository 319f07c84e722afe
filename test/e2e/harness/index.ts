/**
 * Starts the built app for an end-to-end spec: in the Chromium host, or in a real Electron where
 * `ELECTRON_OVERRIDE_DIST_PATH` names one (tools/app-driver). Specs see no difference.
 */
export {
  type LaunchOptions,
  type RunningApp,
  type Shown,
  secondStart,
  startApp,
} from '../../../tools/app-driver/index.ts'
export { findings } from './axe.ts'
export { launchApp, sharedApp } from './launch.ts'
export { readPdf } from './pdf.ts'
export { checkedAtStart, examples, ledgerOf, seed, today } from './seed.ts'
export { newFolder, removeFolder, temporaryFolder } from './temporary.ts'
