import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Browser } from './browser.ts'

/**
 * The Chromium without windows that comes as an npm package (Linux, x64). It is unpacked once, under
 * node_modules/.cache and by version: the package itself would take whatever lies in the temporary folder.
 */
export async function packagedChromium(): Promise<Browser> {
  const root = packageRoot()
  const { version } = createRequire(import.meta.url)(join(root, 'package.json'))
  const cache = join(root, '../../.cache/varsel')
  const home = join(cache, `chromium-${version}`)
  if (!existsSync(home)) await unpack(cache, home)
  const executable = join(home, 'chromium')
  return { executable, env: environment(home, executable) }
}

/** Unpacks beside the final place and moves it there whole, so that two processes may do so at once. */
async function unpack(cache: string, home: string): Promise<void> {
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'unpacking-'))
  const before = process.env.TMPDIR
  // The package unpacks into the temporary folder, wherever that is.
  process.env.TMPDIR = work
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    // Libraries for a system that has none of what a browser needs.
    await inflate(join(packageRoot(), 'bin/al2023.tar.br'))
    renameSync(work, home)
  } catch (error) {
    rmSync(work, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** The libraries in the package are older than a system's own: they are used only where some are missing. */
function environment(home: string, executable: string): Record<string, string> {
  const env: Record<string, string> = {}
  if (lacksLibraries(executable)) {
    env.LD_LIBRARY_PATH = [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  }
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(home, 'fonts')
  return env
}

function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found')
  } catch {
    return true
  }
}

const packageRoot = () => dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
