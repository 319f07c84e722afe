import { createHash } from 'node:crypto'
import { createWriteStream, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { ledgerZip, readLedgerFile, takeDocuments } from '../../../src/main/ledgerFile/index.ts'
import { ledgerFileLimits } from '../../../src/main/ledgerFile/limits.ts'
import { saveFile } from '../../../src/main/saveFile.ts'
import type { ContractRecord } from '../../../src/shared/ledger/index.ts'
import { defaultSettings } from '../../../src/shared/ledger/index.ts'
import { documentsOf, ledgerFileOf, ledgerFileText } from '../../../src/shared/ledgerFile/index.ts'
import { sample } from '../ledger/samples.ts'
import { temporaryFolder } from '../ledger/temporary.ts'

const at = '2026-11-21T09:30:00.000Z'
const hashOf = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
const receipt = Buffer.from('kvittering')
const answer = Buffer.from('svar '.repeat(100_000))

const proofOf = (content: Buffer) => ({ step: 'sent' as const, name: 'a.pdf', sha256: hashOf(content) })
const withProofs: ContractRecord = sample(1, { proofs: [proofOf(receipt), proofOf(answer)] })
const file = (contracts: readonly ContractRecord[] = [withProofs]) =>
  ledgerFileOf({ contracts, ownTerms: [], scenarios: [], settings: defaultSettings }, at)

/** A folder of a ledger that has these documents; `kept` lists what is in it. */
function dataFolder(documents: readonly Buffer[] = []) {
  const data = temporaryFolder()
  const folder = join(data, 'documents')
  mkdirSync(folder)
  for (const each of documents) writeFileSync(join(folder, hashOf(each)), each)
  return { data, kept: () => readdirSync(folder).sort() }
}

/** A zip file of these entries, as any program might write it; `patch` changes its bytes. */
async function zipOf(
  entries: Readonly<Record<string, string | Buffer>>,
  { patch = (bytes) => bytes, compress = true }: { patch?: (bytes: Buffer) => Buffer; compress?: boolean } = {},
): Promise<string> {
  const path = join(temporaryFolder(), 'x.zip')
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name, { compress })
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
  writeFileSync(path, patch(readFileSync(path)))
  return path
}

const whole = () => ({
  'ledger.json': ledgerFileText(file()),
  [`documents/${hashOf(receipt)}`]: receipt,
  [`documents/${hashOf(answer)}`]: answer,
})

/** Changes a name wherever it stands; of the same length, so that nothing else moves. */
const renamed = (from: string, to: string) => (bytes: Buffer) =>
  Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1')

/** Has the first entry say another size than it has, in both places where it says it. */
const sayingSize = (size: number) => (bytes: Buffer) => {
  const central = bytes.indexOf('PK\x01\x02', 0, 'latin1')
  bytes.writeUInt32LE(size, central + 24)
  return bytes
}

const reasonOf = async (path: string, limits = ledgerFileLimits) =>
  readLedgerFile(path, limits).then(
    () => 'read',
    (error: { refusal?: { reason: string } }) => error.refusal?.reason,
  )

const wanted = documentsOf([withProofs])

describe('out and in', () => {
  test('the ledger and its documents, stored as they are, come into another folder whole', async () => {
    const from = dataFolder([receipt, answer, Buffer.from('nobody’s')])
    const path = join(temporaryFolder(), 'alt.zip')
    const { stream, missing } = await ledgerZip(file(), from.data)
    await saveFile(path, stream)
    expect(missing).toBe(0)
    expect(readFileSync(path).includes(answer)).toBe(true)

    const read = await readLedgerFile(path)
    expect(read).toEqual({ file: file(), isZip: true })
    const to = dataFolder()
    expect(await takeDocuments({ path, wanted, dataFolder: to.data }, () => 'done')).toBe('done')
    expect(to.kept()).toEqual([...wanted].sort())
    expect(readFileSync(join(to.data, 'documents', hashOf(answer))).equals(answer)).toBe(true)
  })

  test('a document that is gone or damaged is left out, and told', async () => {
    const from = dataFolder([receipt])
    writeFileSync(join(from.data, 'documents', hashOf(receipt)), 'noget andet')
    const path = join(temporaryFolder(), 'alt.zip')
    const { stream, missing } = await ledgerZip(file(), from.data)
    await saveFile(path, stream)
    expect(missing).toBe(2)
    expect(await reasonOf(path)).toBe('read')
  })

  test('one that another program packed is read too, and what is not a ledger’s is passed over', async () => {
    const path = await zipOf({ ...whole(), 'læs mig.txt': 'hej', '__MACOSX/._ledger.json': 'x', 'documents/a': 'x' })
    const { data, kept } = dataFolder()
    expect(await reasonOf(path)).toBe('read')
    await takeDocuments({ path, wanted, dataFolder: data }, () => null)
    expect(kept()).toEqual([...wanted].sort())
  })

  test('where the ledger can’t be written, the documents are gone again, but for those that were there', async () => {
    const { data, kept } = dataFolder([receipt])
    const path = await zipOf(whole())
    const fails = () => {
      throw new Error('disk full')
    }
    await expect(takeDocuments({ path, wanted, dataFolder: data }, fails)).rejects.toThrow('disk full')
    expect(kept()).toEqual([hashOf(receipt)])
  })
})

describe('refused, and nothing changed', () => {
  test('a document that is not what its name says', async () => {
    const { data, kept } = dataFolder()
    const path = await zipOf({ ...whole(), [`documents/${hashOf(answer)}`]: 'noget andet' })
    let wrote = false
    const take = takeDocuments({ path, wanted, dataFolder: data }, () => {
      wrote = true
    })
    await expect(take).rejects.toMatchObject({ refusal: { reason: 'damaged' } })
    expect([wrote, kept()]).toEqual([false, []])
  })

  test.each(['../evil.txt', '/etc/passwd', 'C:/evil.txt'])('a name that leads out: %s', async (name) => {
    const plain = 'x'.repeat(name.length)
    const path = await zipOf({ ...whole(), [plain]: 'x' }, { patch: renamed(plain, name) })
    expect(await reasonOf(path)).toBe('damaged')
  })

  test('a bomb that says how large it is', async () => {
    const path = await zipOf({ 'ledger.json': Buffer.alloc(3_000_000) })
    expect(await reasonOf(path, { ...ledgerFileLimits, ledger: 1_000_000 })).toBe('too-large')
  })

  test('a bomb that says it is small', async () => {
    const path = await zipOf({ 'ledger.json': Buffer.alloc(3_000_000) }, { patch: sayingSize(100) })
    expect(await reasonOf(path, { ...ledgerFileLimits, ledger: 1_000_000 })).toBe('damaged')
  })

  test('documents too large one by one, together, or by their number', async () => {
    const path = await zipOf(whole())
    expect(await reasonOf(path, { ...ledgerFileLimits, document: answer.length - 1 })).toBe('too-large')
    expect(await reasonOf(path, { ...ledgerFileLimits, documents: answer.length })).toBe('too-large')
    expect(await reasonOf(path, { ...ledgerFileLimits, entries: 2 })).toBe('too-large')
    const exactly = { document: answer.length, documents: answer.length + receipt.length, entries: 3 }
    expect(await reasonOf(path, { ...ledgerFileLimits, ...exactly })).toBe('read')
  })

  test('entries that lie over each other: more packed bytes than the file has', async () => {
    const path = await zipOf(whole(), {
      patch(bytes) {
        const central = bytes.indexOf('PK\x01\x02', 0, 'latin1')
        bytes.writeUInt32LE(bytes.length, central + 20)
        return bytes
      },
    })
    expect(await reasonOf(path)).toBe('damaged')
  })

  test('the same name twice', async () => {
    const other = 'ledger.jsom'
    const path = await zipOf({ ...whole(), [other]: 'x' }, { patch: renamed(other, 'ledger.json') })
    expect(await reasonOf(path)).toBe('damaged')
  })

  test('one without a ledger, one that is empty, one cut off', async () => {
    expect(await reasonOf(await zipOf({ 'a.txt': 'x' }))).toBe('unknown-kind')
    expect(await reasonOf(await zipOf({}))).toBe('unknown-kind')
    expect(await reasonOf(await zipOf(whole(), { patch: (bytes) => bytes.subarray(0, 400) }))).toBe('damaged')
  })

  test('2 GB that are called JSON, at once and unread', async () => {
    const path = join(temporaryFolder(), 'alt.json')
    writeFileSync(path, '{"format":"varsel-ledger"')
    truncateSync(path, 2 * 1024 ** 3)
    const before = performance.now()
    expect(await reasonOf(path)).toBe('too-large')
    expect(performance.now() - before).toBeLessThan(1000)
  })

  test('a picture, a folder, nothing', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0]))
    expect(await reasonOf(join(folder, 'a.png'))).toBe('unknown-kind')
    expect(await reasonOf(folder)).toBe('unreadable')
    expect(await reasonOf(join(folder, 'gone.json'))).toBe('unreadable')
  })
})
