import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { background } from '../../src/main/background/index.ts'
import { addDocuments, keepDocument } from '../../src/main/documents/index.ts'
import { textReader } from '../../src/main/documentText/index.ts'
import { readText } from '../../src/main/documentText/readText.ts'
import { utilityProcess } from '../../tools/chromium-host/utilityProcess.ts'
import { PROJECT } from '../../tools/launch/project.ts'
import { sample, uuid } from './ledger/samples.ts'
import { ledger, temporaryFolder } from './ledger/temporary.ts'
import { bombOf, lockedPdf, pdfOf } from './pdfOf.ts'

function read(name: string, content: string | Buffer) {
  const path = join(temporaryFolder(), 'kept')
  writeFileSync(path, content)
  return readText(path, name)
}

const agreement = pdfOf(
  ['Aftale om leje af lokaler', 'Depositum er tre m\xe5neders leje.'],
  ['Opsigelses-', 'varslet er seks m\xe5neder.'],
)

describe('the text of a file', () => {
  test('of a PDF page by page, with words whole that a line breaks', async () => {
    const { state, pages } = await read('aftale.pdf', agreement)
    expect(state).toBe('read')
    expect(pages).toEqual([
      { page: 1, body: 'Aftale om leje af lokaler Depositum er tre måneders leje.' },
      { page: 2, body: 'Opsigelsesvarslet er seks måneder.' },
    ])
  })

  test('of a PDF whatever it is called', async () => {
    expect((await read('aftale', agreement)).pages).toHaveLength(2)
  })

  test.each([
    ['UTF-8', Buffer.from('Gæld, ø og å')],
    ['UTF-8 with its mark', Buffer.from('\ufeffGæld, ø og å')],
    ['Windows-1252', Buffer.from('G\xe6ld, \xf8 og \xe5', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffGæld, ø og å', 'utf16le')],
  ])('of a text file in %s', async (_, content) => {
    expect((await read('note.txt', content)).pages).toEqual([{ page: 1, body: 'Gæld, ø og å' }])
  })

  test('of a long text file in parts that end with a line', async () => {
    const { pages } = await read('log.csv', `${'række;1\n'.repeat(2000)}`)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.every(({ body }) => body.startsWith('række;1') && body.endsWith('række;1'))).toBe(true)
    expect(pages.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1))
  })

  test.each([
    ['a PDF without words, as when scanned', 'scan.pdf', pdfOf([])],
    ['a picture', 'foto.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['an empty file', 'tom.txt', Buffer.alloc(0)],
    ['anything else', 'maskine.bin', Buffer.from('ord i en fil')],
  ])('there is none in %s', async (_, name, content) => {
    expect(await read(name, content)).toEqual({ state: 'none', pages: [] })
  })

  test.each([
    ['cut off', agreement.subarray(0, 60)],
    ['locked with a password', lockedPdf()],
    ['called so alone', Buffer.from('%PDF-1.7 og ikke mere')],
  ])('it can’t be read of a PDF that is %s', async (_, content) => {
    expect(await read('aftale.pdf', content)).toEqual({ state: 'failed', pages: [] })
  })
})

/** The ledger of a contract, the files of a person, and a reader in processes as the app has them. */
function place() {
  const folder = temporaryFolder()
  const store = ledger(folder)
  const holder = { open: () => store, close() {} }
  store.saveContracts([sample(1)])
  const fork = () => utilityProcess.fork(join(PROJECT, 'src/main/background/worker.ts'))
  const limits = { objects: 256, program: 400, seconds: 60 }
  const jobs = background(fork, { tables: limits, 'read-ledger': limits, 'read-text': limits } as never)
  const { promise, resolve } = Promise.withResolvers<void>()
  let left = 0
  const reader = textReader({ ledger: holder, jobs, dataFolder: folder, told: () => --left === 0 && resolve() })
  const add = async (files: Readonly<Record<string, string | Buffer>>) => {
    const from = temporaryFolder()
    const paths = Object.entries(files).map(([name, content]) => {
      writeFileSync(join(from, name), content)
      return join(from, name)
    })
    left = paths.length
    return addDocuments(uuid(1), paths, {
      ...{ dataFolder: folder, ledger: holder },
      today: '2026-11-21',
      progress() {},
    })
  }
  return { folder, store, holder, reader, add, done: promise }
}

describe('documents that are added', () => {
  test('are read beside everything else, and found by their text', async () => {
    const { store, reader, add, done } = place()
    await add({ 'Aftale.pdf': agreement, 'Foto.png': '\x89PNG' })
    expect(store.documents.unread()).toHaveLength(2)
    reader.readOn()
    await done
    expect(store.documents.unread()).toEqual([])
    expect(store.search('varslet')?.contracts[0]?.documents).toMatchObject([{ name: 'Aftale.pdf', page: 2 }])
  })

  test('one that unpacks without end is given up in bounded memory and time, and the next is read', async () => {
    const { store, reader, add, done } = place()
    const { change } = await add({ 'bombe.pdf': bombOf(400), 'Aftale.pdf': agreement })
    reader.readOn()
    await done
    const states = change?.changed[0]?.documents.map(({ sha256 }) => store.documents.state(sha256))
    expect(states?.sort()).toEqual(['failed', 'read'])
  }, 60_000)

  test('are one change, with what is refused named and the same file once', async () => {
    const { store, add, folder } = place()
    mkdirSync(join(folder, 'mappe'))
    const first = await add({ 'a.txt': 'en', 'b.txt': 'to' })
    expect([first.added, first.refused]).toEqual([['a.txt', 'b.txt'], []])
    const holder = { open: () => store, close() {} }
    const context = { dataFolder: folder, ledger: holder, today: '2026-11-21', progress() {} }
    const second = await addDocuments(uuid(1), [join(folder, 'mappe'), join(folder, 'væk.pdf'), ''], context)
    expect(second).toMatchObject({
      change: null,
      refused: [
        { name: 'mappe', code: 'document-not-a-file' },
        { name: 'væk.pdf', code: 'document-unreadable' },
        { name: 'fil', code: 'document-unreadable' },
      ],
    })
    const third = await add({ 'c.txt': 'en' })
    expect([third.change, third.already]).toEqual([null, ['c.txt']])
    expect(store.undo().changed[0]?.documents).toEqual([])
  })

  test('are not added to a contract that is gone', async () => {
    const { store, add } = place()
    store.deleteContracts([uuid(1)])
    await expect(add({ 'a.txt': 'en' })).rejects.toMatchObject({ code: 'contract-gone' })
  })

  test('stay when the contract is deleted, and are there when it is brought back', async () => {
    const { store, add, folder } = place()
    await add({ 'a.txt': 'en' })
    store.deleteContracts([uuid(1)])
    const [document] = store.undo().changed[0]?.documents ?? []
    expect(document).toMatchObject({ name: 'a.txt', bytes: 2, addedOn: '2026-11-21' })
    expect((await keepDocument(folder, join(folder, 'documents', document?.sha256 ?? ''))).sha256).toBe(
      document?.sha256,
    )
  })
})
