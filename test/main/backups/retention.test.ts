import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type BackupReason,
  backupName,
  keptBackups,
  type NamedBackup,
  readBackupName,
} from '../../../src/shared/backups/index.ts'

const day = 86_400_000
const start = Date.UTC(2026, 0, 1, 9)

/** Backups taken one after the other at moments, for a change where nothing else is said. */
const taken = (moments: readonly number[], why: (index: number) => BackupReason = () => 'change'): NamedBackup[] =>
  moments.map((moment, index) => ({ at: new Date(moment).toISOString(), serial: index + 1, why: why(index) }))

/** The days of the kept ones, newest first. */
const daysKept = (backups: readonly NamedBackup[]) =>
  [...keptBackups(backups)].sort((a, b) => b.serial - a.serial).map(({ at }) => at.slice(0, 10))

describe('backups that are kept', () => {
  test('are the last ten of a busy hour', () => {
    const kept = keptBackups(taken(Array.from({ length: 60 }, (_, minute) => start + minute * 60_000)))
    expect([...kept].map(({ serial }) => serial).sort((a, b) => a - b)).toEqual([
      51, 52, 53, 54, 55, 56, 57, 58, 59, 60,
    ])
  })

  test('are, after two years of ten a day, the last ten, seven days, four weeks and twelve months', () => {
    const moments = Array.from(
      { length: 7300 },
      (_, index) => start + Math.floor(index / 10) * day + (index % 10) * 60_000,
    )
    const days = daysKept(taken(moments))
    expect(days.slice(0, 10)).toEqual(Array(10).fill('2027-12-31'))
    // 31 December 2027 is a Friday: the week before ends on Sunday 26 December, and so on.
    expect(days.slice(10)).toEqual([
      ...['2027-12-30', '2027-12-29', '2027-12-28', '2027-12-27', '2027-12-26', '2027-12-25'],
      ...['2027-12-19', '2027-12-12'],
      ...['2027-11-30', '2027-10-31', '2027-09-30', '2027-08-31', '2027-07-31', '2027-06-30'],
      ...['2027-05-31', '2027-04-30', '2027-03-31', '2027-02-28', '2027-01-31'],
    ])
  })

  test('are counted by days on which any was taken: a summer without work loses none', () => {
    const days = [0, 1, 2, 3, 4, 5, 200].map((number) => start + number * day)
    expect(keptBackups(taken(days)).size).toBe(7)
  })

  test('have the last one before a restore among them, however much was written since', () => {
    const moments = Array.from({ length: 40 }, (_, minute) => start + minute * 60_000)
    const kept = keptBackups(taken(moments, (index) => (index === 3 || index === 5 ? 'restore' : 'change')))
    expect([...kept].filter(({ why }) => why === 'restore').map(({ serial }) => serial)).toEqual([6])
  })

  test('are the last that were taken, also with the clock a year back', () => {
    const before = Array.from({ length: 20 }, (_, number) => start + number * day)
    const after = Array.from({ length: 20 }, (_, minute) => start - 365 * day + minute * 60_000)
    const kept = [...keptBackups(taken([...before, ...after]))].map(({ serial }) => serial)
    for (let serial = 31; serial <= 40; serial++) expect(kept).toContain(serial)
    expect(kept.filter((serial) => serial <= 20).length).toBeGreaterThanOrEqual(6)
  })

  test('stay at most 37, and dropping the rest each time keeps what dropping it once would', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 * 24 }), { minLength: 1, maxLength: 300 }), (hours) => {
        let moment = start
        const all = taken(hours.map((hour) => (moment += hour * 3_600_000)))
        let pruned: NamedBackup[] = []
        for (const backup of all) pruned = [...keptBackups([...pruned, backup])]
        expect(pruned.length).toBeLessThanOrEqual(37)
        expect(new Set(pruned)).toEqual(keptBackups(all))
      }),
      { numRuns: 50 },
    )
  })
})

test('the name of a backup says when, which and why, and is read back; other names are none', () => {
  const name = backupName({ at: '2026-11-21T09:30:05.123Z', serial: 12, why: 'import' })
  expect(name).toBe('2026-11-21T09-30-05Z-000012-import.sqlite')
  expect(readBackupName(name)).toEqual({ at: '2026-11-21T09:30:05Z', serial: 12, why: 'import' })
  for (const other of ['ledger.sqlite', `${name}.part`, `a${name}`, name.replace('import', 'other')]) {
    expect(readBackupName(other), other).toBeNull()
  }
})
