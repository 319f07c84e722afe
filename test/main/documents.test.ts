import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copyOfDocument, isDocument, keepDocument } from '../../src/main/documents/index.ts'
import { nameOf, safeFileName } from '../../src/main/fileName.ts'
import { temporaryFolder } from './ledger/temporary.ts'

const hashOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

/** A folder for the ledger, and beside it the files that a person has. */
function place() {
  const folder = temporaryFolder()
  const data = join(folder, 'data')
  mkdirSync(data)
  const file = (name: string, content: string | Buffer = 'kvittering') => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const kept = () => (existsSync(join(data, 'documents')) ? readdirSync(join(data, 'documents')).sort() : [])
  return { folder, data, file, kept }
}

describe('a file is kept', () => {
  test('under its SHA-256, for its owner alone; the file itself stays', async () => {
    const { data, file, kept } = place()
    const content = Buffer.alloc(700_000, 'æøå')
    const path = file('Kvittering æøå.pdf', content)
    expect(await keepDocument(data, path)).toEqual({
      name: 'Kvittering æøå.pdf',
      sha256: hashOf(content),
      bytes: content.length,
    })
    expect(kept()).toEqual([hashOf(content)])
    const copy = join(data, 'documents', hashOf(content))
    expect(readFileSync(copy).equals(content)).toBe(true)
    if (process.platform !== 'win32') expect(statSync(copy).mode & 0o777).toBe(0o600)
    expect(existsSync(path)).toBe(true)
  })

  test('an empty one too', async () => {
    const { data, file } = place()
    expect((await keepDocument(data, file('tom.txt', ''))).sha256).toBe(hashOf(''))
  })

  test('once, however often and under whichever name it comes', async () => {
    const { data, file, kept } = place()
    const [one, other] = await Promise.all([keepDocument(data, file('a.pdf')), keepDocument(data, file('b.pdf'))])
    expect([one?.name, other?.name]).toEqual(['a.pdf', 'b.pdf'])
    expect(kept()).toEqual([hashOf('kvittering')])
  })

  test('whole again, where the one that was kept is damaged', async () => {
    const { data, file } = place()
    const path = file('a.pdf')
    const { sha256 } = await keepDocument(data, path)
    writeFileSync(join(data, 'documents', sha256), 'noget andet')
    await keepDocument(data, path)
    expect(readFileSync(join(data, 'documents', sha256), 'utf8')).toBe('kvittering')
  })
})

describe('what cannot be kept is said, and nothing is left behind', () => {
  test('too large, whatever its size was said to be', async () => {
    const { data, file, kept } = place()
    await expect(keepDocument(data, file('stor.pdf', 'x'.repeat(101)), { most: 100 })).rejects.toMatchObject({
      code: 'document-too-large',
    })
    await expect(keepDocument(data, file('stor.pdf', 'x'.repeat(100)), { most: 100 })).resolves.toBeDefined()
    expect(kept()).toEqual([hashOf('x'.repeat(100))])
  })

  test('more than 100 MB', async () => {
    const { data, file, kept } = place()
    const path = file('film.mp4')
    truncateSync(path, 100 * 1024 * 1024 + 1)
    await expect(keepDocument(data, path)).rejects.toMatchObject({ code: 'document-too-large' })
    expect(kept()).toEqual([])
  })

  test('gone', async () => {
    const { folder, data, kept } = place()
    await expect(keepDocument(data, join(folder, 'væk.pdf'))).rejects.toMatchObject({ code: 'document-unreadable' })
    expect(kept()).toEqual([])
  })

  test('a folder', async () => {
    const { folder, data, kept } = place()
    await expect(keepDocument(data, folder)).rejects.toMatchObject({ code: 'document-not-a-file' })
    expect(kept()).toEqual([])
  })

  test('where the ledger’s folder takes no folder for it', async () => {
    const { data, file } = place()
    writeFileSync(join(data, 'documents'), 'in the way')
    await expect(keepDocument(data, file('a.pdf'))).rejects.toMatchObject({ code: 'document-not-kept' })
    expect(readFileSync(join(data, 'documents'), 'utf8')).toBe('in the way')
  })

  // Nothing is read-only for root.
  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('where it may not be written', async () => {
    const { data, file, kept } = place()
    mkdirSync(join(data, 'documents'), { mode: 0o500 })
    try {
      await expect(keepDocument(data, file('a.pdf'))).rejects.toMatchObject({ code: 'document-not-kept' })
      expect(kept()).toEqual([])
    } finally {
      chmodSync(join(data, 'documents'), 0o700)
    }
  })
})

describe('a kept file is opened as a copy', () => {
  test('under its own name, in a new folder; the kept one stays', async () => {
    const { folder, data, file } = place()
    const proof = await keepDocument(data, file('Svar.eml'))
    const copies = [await copyOfDocument(data, proof, folder), await copyOfDocument(data, proof, folder)]
    expect(copies.map((copy) => basename(copy))).toEqual(['Svar.eml', 'Svar.eml'])
    expect(copies[0]).not.toBe(copies[1])
    expect(readFileSync(copies[0] ?? '', 'utf8')).toBe('kvittering')
  })

  test('a name with a path in it leads nowhere', async () => {
    const { folder, data, file } = place()
    const { sha256 } = await keepDocument(data, file('a.pdf'))
    const copy = await copyOfDocument(data, { name: '../../../etc/passwd.pdf', sha256 }, folder)
    expect(copy.startsWith(`${join(folder, 'varsel-')}`)).toBe(true)
    expect(basename(copy)).toBe('passwd.pdf')
  })

  test('not where it is gone, or no longer the one that was kept', async () => {
    const { folder, data, file } = place()
    const proof = await keepDocument(data, file('a.pdf'))
    const before = readdirSync(folder).length
    await expect(copyOfDocument(data, { ...proof, sha256: '0'.repeat(64) }, folder)).rejects.toMatchObject({
      code: 'document-missing',
    })
    writeFileSync(join(data, 'documents', proof.sha256), 'noget andet')
    await expect(copyOfDocument(data, proof, folder)).rejects.toMatchObject({ code: 'document-damaged' })
    expect(readdirSync(folder)).toHaveLength(before)
  })
})

describe('names', () => {
  test.each([
    ['/home/a/Kvittering.pdf', 'Kvittering.pdf'],
    ['C:\\Users\\a\\Kvittering.pdf', 'Kvittering.pdf'],
    ['/home/a/to\nlinjer.pdf', 'tolinjer.pdf'],
    ['/home/a/\u202egpj.exe', 'gpj.exe'],
    ['/', 'fil'],
  ])('%j is kept as %j', (path, name) => expect(nameOf(path)).toBe(name))

  test('a name that is too long keeps its extension', () => {
    const name = nameOf(`${'å'.repeat(300)}.pdf`)
    expect(name.length).toBeLessThanOrEqual(255)
    expect(name.endsWith('å.pdf')).toBe(true)
  })

  test.each([
    ['Svar: ja?.pdf', 'Svar_ ja_.pdf'],
    ['program.exe.', 'program.exe'],
    ['program.exe . ', 'program.exe'],
    ['con.txt', '_con.txt'],
    ['..', 'fil'],
    ['a/b\\c.pdf', 'c.pdf'],
  ])('%j is written as %j', (name, safe) => expect(safeFileName(name)).toBe(safe))

  test.each(['a.exe', 'a.EXE', 'a.pdf.exe', 'a.bat', 'a.js', 'a.lnk', 'a.desktop', 'a.html', 'a.sh', 'a', 'pdf'])(
    '%s is shown, not opened',
    (name) => expect(isDocument(safeFileName(name))).toBe(false),
  )

  test.each(['a.pdf', 'a.PDF', 'a.eml', 'a.jpg', 'a.docx'])('%s is opened', (name) =>
    expect(isDocument(safeFileName(name))).toBe(true),
  )
})
