import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../src')

/** Ways to the network that Node and Electron have. */
const ways = [
  /from '(?:node:)?(?:http|https|http2|net|tls|dgram|dns|undici|inspector)(?:\/[\w-]+)?'/,
  /import\(['"](?:node:)?(?:http|https|http2|net|tls|dgram|dns|undici)/,
  /\b(?:new WebSocket|new EventSource|sendBeacon|XMLHttpRequest|autoUpdater|crashReporter|loadExtension)\b/,
  /import \{[^}]*\bnet\b[^}]*\} from 'electron'/,
]

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
const read = (name: string) => readFileSync(join(source, name), 'utf8')

test('no file of the app has a way to the network', () => {
  expect(files.length).toBeGreaterThan(500)
  expect(files.filter((name) => ways.some((way) => way.test(read(name))))).toEqual([])
})

test('what is fetched is a file of the app or a document, in the window', () => {
  const fetching = files.filter((name) => /\bfetch\(/.test(read(name)) && !/async fetch\(\{/.test(read(name)))
  for (const name of fetching) expect(name).toMatch(/^renderer/)
})

test('an address outside is opened in one place, as a draft of a mail', () => {
  const opening = files.filter((name) => /openExternal\(/.test(read(name)))
  expect(opening).toEqual([join('main', 'ipc', 'notice.ts')])
})
