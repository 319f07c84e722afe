/** `npm run dev`: the app with hot reload, in Electron, or else in a Chromium on the machine. */
import { ELECTRON_VITE } from './launch/build.ts'
import { announceChromium, HOST, requireDisplay } from './launch/chromium.ts'
import { ensureElectron, rootSwitches } from './launch/electron.ts'
import { PROJECT } from './launch/project.ts'
import { run } from './launch/run.ts'

async function dev(args: readonly string[]): Promise<number> {
  requireDisplay()
  const electron = await ensureElectron()
  if (!electron) await announceChromium()
  // electron-vite starts ELECTRON_EXEC_PATH with ELECTRON_ENTRY and what follows `--`: Node with the host will do too.
  const env = electron
    ? { ELECTRON_EXEC_PATH: electron }
    : { ELECTRON_EXEC_PATH: process.execPath, ELECTRON_ENTRY: HOST }
  const own = electron ? rootSwitches() : [PROJECT]
  const { code } = await run(process.execPath, [ELECTRON_VITE, 'dev', '--watch', '--', ...own, ...args], {
    cwd: PROJECT,
    env: { ...process.env, ...env },
  })
  return code ?? 1
}

try {
  process.exitCode = await dev(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
