import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
const picture = /```mermaid\n(.*?)```/s.exec(page)?.[1] ?? ''

/** Every module of the app that is code, from the repository's root. */
const modules = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => join('src', path))

interface Room {
  readonly name: string
  /** The folder that it lies in, or is. */
  readonly folder: string
  /** The folders and files of it; none for what no other room there has. */
  readonly own: readonly string[]
}

/** The boxes: their labels begin with their folders, within the one that the frame around them names. */
const rooms: Room[] = []
let frame = ''
for (const line of picture.split('\n')) {
  frame = /subgraph \w+\["(\S+):/.exec(line)?.[1] ?? (line.trim() === 'end' ? '' : frame)
  const [, name, label] = /^\s*(\w+)\["(.*?)<br\/>/.exec(line) ?? []
  if (name === undefined || label === undefined) continue
  const own = frame === '' || label.startsWith('the other') ? [] : label.split(', ')
  rooms.push({ name, folder: frame || label, own })
}

/** The lines with which one box calls another; the dotted ones are calls between the processes. */
const arrows = picture
  .split('\n')
  .filter((line) => line.includes('-->'))
  .flatMap((line) => {
    const names = line.trim().split(' --> ')
    return names.slice(1).map((to, index) => [names[index] as string, to] as const)
  })

test('every module is in a box of the picture, and every box has one', () => {
  const homes = new Map(modules.map((path) => [path, roomOf(path)]))
  expect([...homes].filter(([, room]) => room === undefined).map(([path]) => path)).toEqual([])
  expect(rooms.map(({ name }) => name).filter((name) => ![...homes.values()].includes(name))).toEqual([])
})

test('nothing calls what the picture does not show below it, and every arrow of it is a call', () => {
  const calls = modules.flatMap((path) => callsOf(path))
  const upwards = calls.filter(({ from, to }) => !below(from).has(to))
  expect(upwards).toEqual([])
  const drawn = arrows.filter(([from, to]) => !calls.some((call) => call.from === from && call.to === to))
  expect(drawn).toEqual([])
})

function roomOf(path: string): string | undefined {
  const within = rooms.filter(({ folder }) => path.startsWith(`${folder}/`))
  const named = within.find(({ folder, own }) => own.some((each) => isIn(relative(folder, path), each)))
  return (named ?? within.find(({ own }) => own.length === 0))?.name
}

const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)

/** All boxes that one leads down to. */
function below(from: string): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (name: string) => {
    for (const [, to] of arrows.filter(([upper]) => upper === name)) {
      if (found.has(to)) continue
      found.add(to)
      look(to)
    }
  }
  look(from)
  return found
}

interface Call {
  readonly path: string
  readonly from: string
  readonly to: string
}

/** What a module imports from other boxes to run it; types are gone when it runs. */
function callsOf(path: string): Call[] {
  const text = readFileSync(join(root, path), 'utf8')
  const imports = text.matchAll(/^(?:import|export) (?!type )([^;'"]*?)from '(\..*?)'|\bimport\('(\..*?)'\)/gms)
  const from = roomOf(path) as string
  return [...imports].flatMap(([, names = '', source, late]) => {
    if (/^\{(\s*type \w+( as \w+)?,?)+\s*\}\s*$/.test(names)) return []
    const to = roomOf(join(dirname(path), source ?? (late as string)))
    return to === undefined || to === from ? [] : [{ path, from, to }]
  })
}
