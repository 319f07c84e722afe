import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../../tools/chromium-host/browser.ts'
import { PROJECT } from '../../tools/launch/project.ts'

/** Before the first spec: the build must be there, and the browser unpacked, which takes longer than a test may. */
export default async function setup(): Promise<void> {
  if (!existsSync(join(PROJECT, 'out/main/index.js'))) throw new Error('There is no build: run "npm run build" first.')
  if (!process.env.ELECTRON_OVERRIDE_DIST_PATH && !process.env.VARSEL_PACKAGED) await findBrowser({ headless: true })
}
