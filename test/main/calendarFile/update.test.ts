import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { calendarSource, updateCalendarFile } from '../../../src/main/calendarFile/index.ts'
import type { Clock } from '../../../src/main/clock.ts'
import type { LedgerStore } from '../../../src/main/db/index.ts'
import { saveFile } from '../../../src/main/saveFile.ts'
import { AppError } from '../../../src/shared/ipc/index.ts'
import { terms } from '../../portfolio/appraised.ts'
import { sample, uuid } from '../ledger/samples.ts'
import { ledger, temporaryFolder } from '../ledger/temporary.ts'
import { readIcs } from './readIcs.ts'

vi.mock('../../../src/main/saveFile.ts', { spy: true })

const send = `varsel-${uuid(1)}-give-notice`

function clockAt(day: string): Clock {
  return { today: () => day, now: () => `${day}T08:00:00.000Z`, minute: () => 9 * 60 }
}

/** Updates the file of a ledger as of a day. */
function update(store: LedgerStore, folder: string, day = '2026-11-21') {
  return updateCalendarFile({ ...calendarSource({ open: () => store, close() {} }, clockAt(day), 'da'), folder })
}

function held(): { store: LedgerStore; folder: string; path: string } {
  const store = ledger()
  store.saveContracts([sample(1, { terms: terms.zimaone }), sample(2, { terms: terms.unicomBound })])
  const folder = temporaryFolder()
  return { store, folder, path: join(folder, 'varsel.ics') }
}

const read = (path: string) => new Map(readIcs(readFileSync(path, 'utf8')).map((event) => [event.uid, event]))

test('the file is written, and not touched again while it says what is so', async () => {
  const { store, folder, path } = held()
  expect(await update(store, folder)).toEqual({ ok: true })
  expect(read(path).get(send)?.status).toBe('CONFIRMED')
  const { ino, mtimeMs } = statSync(path)
  expect(await update(store, folder, '2026-11-22')).toEqual({ ok: true })
  expect(statSync(path)).toMatchObject({ ino, mtimeMs })
  expect(readdirSync(folder)).toEqual(['varsel.ics'])
})

test('what is changed or deleted is in the file after the next update, the rest as it was', async () => {
  const { store, folder, path } = held()
  await update(store, folder)
  const before = read(path)
  store.deleteContracts([uuid(1)])
  expect(await update(store, folder, '2026-11-22')).toEqual({ ok: true })
  const after = read(path)
  expect(after.get(send)).toMatchObject({ status: 'CANCELLED', sequence: 1, stamp: '2026-11-22T08:00:00Z' })
  const other = `varsel-${uuid(2)}-give-notice`
  expect(after.get(other)).toEqual(before.get(other))
  store.undo()
  await update(store, folder, '2026-11-23')
  expect(read(path).get(send)).toMatchObject({ status: 'CONFIRMED', sequence: 2 })
})

test('what the file said is remembered when the ledger is opened again, or lies in another folder', async () => {
  const home = temporaryFolder()
  const store = ledger(home)
  store.saveContracts([sample(1, { terms: terms.zimaone })])
  const folder = temporaryFolder()
  await update(store, folder)
  store.close()
  const again = ledger(home)
  again.saveContracts([sample(1, { title: 'Telefoni', terms: terms.zimaone })])
  const elsewhere = temporaryFolder()
  await update(again, elsewhere, '2026-11-22')
  expect(read(join(elsewhere, 'varsel.ics')).get(send)).toMatchObject({ sequence: 1 })
})

test('a file that is gone or was written over is made anew, the same as before', async () => {
  const { store, folder, path } = held()
  await update(store, folder)
  const text = readFileSync(path, 'utf8')
  for (const spoil of [() => rmSync(path), () => writeFileSync(path, text.slice(0, 500))]) {
    spoil()
    expect(await update(store, folder)).toEqual({ ok: true })
    expect(readFileSync(path, 'utf8')).toBe(text)
  }
})

test('a folder that is gone is said, and not made', async () => {
  const { store, folder } = held()
  const gone = join(folder, 'usb')
  expect(await update(store, gone)).toEqual({ ok: false, problem: 'folder-gone' })
  expect(existsSync(gone)).toBe(false)
  writeFileSync(gone, 'a file')
  expect(await update(store, gone)).toEqual({ ok: false, problem: 'folder-gone' })
})

test('a file that can’t be replaced is said, and nothing is left beside it', async () => {
  const { store, folder, path } = held()
  mkdirSync(path)
  writeFileSync(join(path, 'inside'), 'kept')
  expect(await update(store, folder)).toEqual({ ok: false, problem: 'cannot-write' })
  expect(readdirSync(folder)).toEqual(['varsel.ics'])
  expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('kept')
})

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'cannot-write'],
  ['EACCES', 'cannot-write'],
  ['EPERM', 'cannot-write'],
  ['ENOENT', 'folder-gone'],
])('%s is said as %s; the file follows once it can be written, by the same sequence', async (code, problem) => {
  const { store, folder, path } = held()
  await update(store, folder)
  store.saveContracts([sample(1, { title: 'Telefoni', terms: terms.zimaone })])
  const cause = Object.assign(new Error(code), { code })
  vi.mocked(saveFile).mockRejectedValueOnce(new AppError('write-failed', 'No.', { cause }))
  expect(await update(store, folder, '2026-11-22')).toEqual({ ok: false, problem })
  expect(read(path).get(send)?.sequence).toBe(0)
  expect(await update(store, folder, '2026-11-23')).toEqual({ ok: true })
  expect(read(path).get(send)).toMatchObject({ sequence: 1, stamp: '2026-11-22T08:00:00Z' })
})

test('a ledger that can’t be written leaves the file as it was, and is said', async () => {
  const { store, folder, path } = held()
  const source = calendarSource({ open: () => store, close() {} }, clockAt('2026-11-21'), 'da')
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const calendar = {
    ...source.calendar,
    write: () => {
      throw new Error('no')
    },
  }
  expect(await updateCalendarFile({ ...source, calendar, folder })).toEqual({ ok: false, problem: 'failed' })
  expect(existsSync(path)).toBe(false)
  expect(told).toHaveBeenCalledOnce()
  told.mockRestore()
})

test('of several updates at once the last one stays', async () => {
  const { store, folder, path } = held()
  const updates = ['A', 'B', 'C', 'D'].map((title) => {
    store.saveContracts([sample(1, { title, terms: terms.zimaone })])
    return update(store, folder)
  })
  expect(await Promise.all(updates)).toEqual(updates.map(() => ({ ok: true })))
  expect(read(path).get(send)).toMatchObject({ sequence: 3 })
  expect(read(path).get(send)?.summary).toContain(' D, ')
})
