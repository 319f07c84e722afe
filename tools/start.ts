/** `npm start`: builds the app if need be, and opens it in Electron, or else in a Chromium on the machine. */

import { ensureBuilt } from './launch/build.ts'
import { announceChromium, HOST, requireDisplay } from './launch/chromium.ts'
import { ensureElectron, rootSwitches } from './launch/electron.ts'
import { PROJECT } from './launch/project.ts'
import { run } from './launch/run.ts'

async function start(args: readonly string[]): Promise<number> {
  requireDisplay()
  await ensureBuilt()
  const electron = await ensureElectron()
  if (!electron) await announceChromium()
  const { code } = electron
    ? await run(electron, [...rootSwitches(), PROJECT, ...args])
    : await run(process.execPath, [HOST, PROJECT, ...args])
  return code ?? 1
}

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
