import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './project.ts'
import { run } from './run.ts'

/** What a build is made from. */
const SOURCES = ['src', 'tools/licences', 'electron.vite.config.ts', 'package-lock.json']
/** What it makes. */
const PRODUCTS = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/** The program that builds, to be run by Node. */
export const ELECTRON_VITE = join(PROJECT, 'node_modules/electron-vite/bin/electron-vite.js')

/**
 * Builds the app if its build is missing or older than its sources.
 *
 * @throws if the build fails; what is wrong has been printed
 */
export async function ensureBuilt(): Promise<void> {
  if (!isStale()) return
  console.log('Building Varsel …')
  const { code } = await run(process.execPath, [ELECTRON_VITE, 'build', '--logLevel', 'warn'], { cwd: PROJECT })
  if (code !== 0) throw new Error('Varsel could not be built.')
}

function isStale(): boolean {
  const products = PRODUCTS.map((path) => join(PROJECT, path))
  if (!products.every((path) => existsSync(path))) return true
  const built = Math.min(...products.map((path) => statSync(path).mtimeMs))
  return SOURCES.some((path) => newest(join(PROJECT, path)) > built)
}

/** When a file, or anything in a folder, was last changed. */
function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
