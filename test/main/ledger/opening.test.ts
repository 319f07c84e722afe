import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { ledgerFile } from '../../../src/main/db/open.ts'
import { everything } from './samples.ts'
import { fileIn, ledger, temporaryFolder } from './temporary.ts'

const withCode = (code: string) => expect.objectContaining({ name: 'LedgerError', code })

/** Everything in a folder, with its bytes; the files of SQLite's log beside the ledger only where they say something. */
const contents = (folder: string) =>
  readdirSync(folder)
    .map((name) => [name, readFileSync(join(folder, name)).toString('base64')] as const)
    .filter(([name, bytes]) => !name.endsWith('-shm') && bytes !== '')

const isRoot = process.getuid?.() === 0

describe('a ledger', () => {
  test('is made where there is none, folders included', () => {
    const folder = join(temporaryFolder(), 'my', 'æøå')
    ledger(folder).saveContracts([everything])
    expect(readdirSync(folder)).toContain(ledgerFile)
  })

  test.skipIf(process.platform === 'win32')('is its owner’s alone to read', () => {
    const folder = temporaryFolder()
    ledger(folder).saveContracts([everything])
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
  })

  test('left open by a program that was killed is whole at the next start', () => {
    const folder = temporaryFolder()
    ledger(folder).saveContracts([everything])
    // Not closed: what was saved lies in the log beside the file, as after a crash.
    const copy = temporaryFolder()
    for (const [name, bytes] of contents(folder)) writeFileSync(join(copy, name), bytes, 'base64')
    expect(ledger(copy).load().contracts).toEqual([everything])
  })
})

describe('is refused, with everything left as it is,', () => {
  test('a text in the place of the ledger', () => {
    const folder = temporaryFolder()
    writeFileSync(fileIn(folder), 'Dette er ikke en database, men en tekst på mere end seksten tegn.\n'.repeat(50))
    const before = contents(folder)
    expect(() => ledger(folder)).toThrow(withCode('not-a-database'))
    expect(contents(folder)).toEqual(before)
  })

  test('another program’s database', () => {
    const folder = temporaryFolder()
    const other = new Sqlite(fileIn(folder))
    other.exec('CREATE TABLE contracts (id); INSERT INTO contracts VALUES (1)')
    other.close()
    const before = contents(folder)
    expect(() => ledger(folder)).toThrow(withCode('not-a-ledger'))
    expect(contents(folder)).toEqual(before)
  })

  test('a ledger cut off in the middle', () => {
    const folder = temporaryFolder()
    const store = ledger(folder)
    store.saveContracts([everything])
    store.close()
    truncateSync(fileIn(folder), 6000)
    const before = contents(folder)
    expect(() => ledger(folder)).toThrow(withCode('damaged'))
    expect(contents(folder)).toEqual(before)
  })

  test('a folder in the place of the ledger', () => {
    const folder = temporaryFolder()
    mkdirSync(fileIn(folder))
    expect(() => ledger(folder)).toThrow(withCode('not-a-database'))
  })

  test('a place where no folder can be', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), '')
    expect(() => ledger(join(folder, 'file', 'ledger'))).toThrow(withCode('cannot-write'))
    expect(() => ledger(join(folder, 'file'))).toThrow(withCode('cannot-write'))
  })

  // Root may write where nobody may.
  test.skipIf(isRoot || process.platform === 'win32')('a file or a folder that may only be read', () => {
    const folder = temporaryFolder()
    ledger(folder).close()
    chmodSync(fileIn(folder), 0o400)
    expect(() => ledger(folder)).toThrow(withCode('cannot-write'))
    chmodSync(folder, 0o500)
    expect(() => ledger(folder)).toThrow(withCode('cannot-write'))
    chmodSync(folder, 0o700)
  })

  test('a ledger that another program holds', () => {
    const folder = temporaryFolder()
    ledger(folder).close()
    const holder = new Sqlite(fileIn(folder))
    holder.exec('BEGIN IMMEDIATE')
    expect(() => ledger(folder)).toThrow(withCode('locked'))
    holder.exec('ROLLBACK')
    holder.close()
    expect(ledger(folder).load().contracts).toEqual([])
  })
})
