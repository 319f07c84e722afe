import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROJECT } from '../../tools/launch/project.ts'
import type { Licence } from '../../tools/licences/licence.ts'

const out = join(PROJECT, 'out')
const listed = JSON.parse(readFileSync(join(out, 'renderer/licences.json'), 'utf8')) as Licence[]
const names = listed.map(({ name }) => name)

/** The packages that a built script asks for by name. */
function packagesAsked(script: string): string[] {
  const asked = [...script.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*["']((?:@[\w-]+\/)?[\w.-]+)/g)]
  return asked.map(([, name]) => name as string)
}

test('every package that the main process asks for is in the list of licences', () => {
  const scripts = readdirSync(join(out, 'main')).filter((name) => name.endsWith('.js'))
  const asked = scripts.flatMap((name) => packagesAsked(readFileSync(join(out, 'main', name), 'utf8')))
  const packages = [...new Set(asked)].filter((name) => !name.startsWith('.') && !builtinModules.includes(name))
  expect(packages).toEqual(expect.arrayContaining(['better-sqlite3', 'drizzle-orm', 'zod', 'electron']))
  expect(packages.filter((name) => name !== 'node' && !names.includes(name))).toEqual([])
})

test('what the window is made of is in it too, the typeface among it, and what only builds or tests is not', () => {
  expect(names).toEqual(
    expect.arrayContaining([
      'react',
      'react-dom',
      '@mantine/core',
      'recharts',
      'd3-scale',
      'zustand',
      '@fontsource/inter',
    ]),
  )
  expect(names.filter((name) => /vite|vitest|playwright|typescript|biome|canvas|^@types/.test(name))).toEqual([])
})

test('each has its whole wording with whose it is, what pdfjs took from others included', () => {
  for (const { name, text } of listed) expect(text, name).toMatch(/copyright|©|\(c\)/i)
  const pdfjs = listed.find(({ name }) => name === 'pdfjs-dist')
  for (const other of ['PDFium', 'Liberation', 'Benoit Macq']) expect(pdfjs?.text).toMatch(new RegExp(other, 'i'))
})
