import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROJECT } from '../../tools/launch/project.ts'

/** Which of the built scripts carry zod: its schemas keep their inner state under this name, minified or not. */
function scriptsWithZod(folder: string): string[] {
  const path = join(PROJECT, 'out', folder)
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.c?js$/.test(name))
    .filter((name) => /\b_zod\b/.test(readFileSync(join(path, name), 'utf8')))
}

test('neither the page nor the preload script carries the parsing library: only the main process parses', () => {
  expect(scriptsWithZod('renderer')).toEqual([])
  expect(scriptsWithZod('preload')).toEqual([])
})
