/**
 * Runs the built main process unchanged under Node, over a Chromium instead of Electron:
 *
 *     node tools/chromium-host/main.ts [--headless] [--remote-debugging-port=0] . [the app's own options]
 *
 * Meant for machines where Electron's binary can't be had, and for tests. It does not show what only Electron has:
 * the renderer's sandbox settings, the preload script's own world, fuses, a real tray.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { resolveElectron } from './hook.ts'
import { takeHostOptions } from './options.ts'

const { appDir, args, options } = takeHostOptions(process.argv.slice(2), process.env)
const folder = resolve(appDir)
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

// Electron's own command line: the program, the app's folder, the app's options.
process.argv = [process.execPath, folder, ...args]
resolveElectron()

try {
  const { start } = await import('./start.ts')
  await start(
    { folder, name: manifest.productName ?? manifest.name, version: manifest.version },
    options,
    () => import(pathToFileURL(join(folder, manifest.main)).href),
  )
} catch (error) {
  // What goes wrong before there is a window is for the person at the terminal; the rest of it under VARSEL_DEBUG.
  console.error(process.env.VARSEL_DEBUG ? error : error instanceof Error ? error.message.split('\n')[0] : error)
  process.exit(1)
}
