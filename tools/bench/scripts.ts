import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { PROJECT } from '../launch/project.ts'
import { tell } from './measure.ts'

/** What the window's scripts weigh compressed: those that the page begins with, and all that may follow. */
export function benchScripts(): void {
  const folder = join(PROJECT, 'out/renderer')
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))
  const first = scripts.filter((name) => page.includes(name))
  const kilobytes = (names: readonly string[]) =>
    Math.round(names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, 'assets', name))).length, 0) / 1000)
  tell('scripts', {
    first: kilobytes(first),
    all: kilobytes(scripts),
    targetKilobytes: 600,
    met: kilobytes(first) < 600,
  })
}
