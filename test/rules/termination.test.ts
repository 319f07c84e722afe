import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, type Contract, type Day, newestEdition } from '../../src/shared/rules/index.ts'
import { deadlineFrom, termination } from '../../src/shared/rules/mechanisms/termination.ts'
import { endFor, type WayOut } from '../../src/shared/rules/mechanisms/wayOut.ts'
import { waysOut } from '../../src/shared/rules/mechanisms/waysOut.ts'
import { anyContract, anyToday } from './arbitraries.ts'
import { runs } from './runs.ts'

/** Every way out of a contract: the cautious one, and those of its readings. */
function everyWayOut(contract: Contract): WayOut[] {
  const ways = waysOut(contract, newestEdition(contract.supplier))
  return ways === null ? [] : [ways.cautious, ...ways.readings.map(({ way }) => way)]
}

/** A day from which notice can be given on that way. */
function noticeDay(way: WayOut, day: Day): Day {
  return Math.max(way.earliestNotice, day)
}

describe('whatever was agreed with whomever', () => {
  test('notice on the last day gives the end that was promised, and the day after always a later one', () => {
    fc.assert(
      fc.property(anyContract, anyToday, (contract, today) => {
        for (const way of everyWayOut(contract)) {
          const { noticeFrom, noticeBy, endsOn } = deadlineFrom(way, today)
          expect(noticeBy).toBeGreaterThanOrEqual(noticeFrom)
          expect(endFor(way, noticeBy)).toBe(endsOn)
          expect(endFor(way, noticeBy + 1)).toBeGreaterThan(endsOn)
        }
      }),
      runs(3000),
    )
  })

  test('every day from the first on which notice can be given through the last gives the same end', () => {
    fc.assert(
      fc.property(anyContract, anyToday, fc.nat(1000), (contract, today, permille) => {
        for (const way of everyWayOut(contract)) {
          const { noticeFrom, noticeBy, endsOn } = deadlineFrom(way, today)
          const between = noticeFrom + Math.floor(((noticeBy - noticeFrom) * permille) / 1000)
          expect(endFor(way, between)).toBe(endsOn)
        }
      }),
      runs(3000),
    )
  })

  test('ends never move backwards as notice moves on', () => {
    fc.assert(
      fc.property(anyContract, anyToday, fc.nat(900), (contract, today, later) => {
        for (const way of everyWayOut(contract)) {
          const day = noticeDay(way, today)
          expect(endFor(way, day + later)).toBeGreaterThanOrEqual(endFor(way, day))
        }
      }),
      runs(3000),
    )
  })

  test('no contract ends before notice is received, in a lock-in, or before it starts', () => {
    fc.assert(
      fc.property(anyContract, anyToday, (contract, today) => {
        for (const way of everyWayOut(contract)) {
          const day = noticeDay(way, today)
          const end = endFor(way, day)
          expect(end).toBeGreaterThanOrEqual(day)
          if (contract.agreed.termination !== null) expect(end).toBeGreaterThanOrEqual(contract.startsOn)
          if (way.lockInUntil !== null && contract.supplier !== 'zimaone') {
            expect(end).toBeGreaterThanOrEqual(way.lockInUntil)
          }
        }
      }),
      runs(3000),
    )
  })

  test('what is to be sent is sent before it must be received', () => {
    fc.assert(
      fc.property(anyContract, anyToday, (contract, today) => {
        const { nextDeadline } = termination(contract, newestEdition(contract.supplier), today)
        if (nextDeadline === null) return
        expect(nextDeadline.sendBy).toBeLessThan(nextDeadline.actBy)
        expect(nextDeadline.actBy).toBeLessThanOrEqual(nextDeadline.noticeBy)
      }),
      runs(3000),
    )
  })

  test('the deadline is the same whether one looks today or on its last day', () => {
    fc.assert(
      fc.property(anyContract, anyToday, (contract, today) => {
        for (const way of everyWayOut(contract)) {
          const now = deadlineFrom(way, today)
          const then = deadlineFrom(way, now.noticeBy)
          expect(then).toEqual({ ...now, noticeFrom: now.noticeBy })
        }
      }),
      runs(3000),
    )
  })
})

test('a Unicom notice in a binding is warned of no later than on the cautious reading', () => {
  fc.assert(
    fc.property(anyContract, anyToday, (contract, today) => {
      const { readings, nextDeadline } = termination(contract, newestEdition(contract.supplier), today)
      if (readings.length === 0 || nextDeadline === null) return
      const [after, toItsEnd] = readings
      expect(after?.reading).toBe('notice-after-lock-in')
      expect(toItsEnd?.endsOn).toBeLessThanOrEqual(after?.endsOn as number)
      expect(nextDeadline.actBy).toBe(Math.min(after?.noticeBy as number, toItsEnd?.noticeBy as number))
    }),
    runs(3000),
  )
})

test('CloudKOM: the running month and one more, whatever the day', () => {
  fc.assert(
    fc.property(anyContract, anyToday, (contract, today) => {
      fc.pre(contract.supplier === 'cloudkom' && contract.agreed.termination === null)
      const [way] = everyWayOut(contract) as [WayOut]
      expect(way.earliestNotice).toBe(addMonths(contract.signedOn, 12) + 1)
      const { noticeBy, endsOn } = deadlineFrom(way, today)
      expect(endsOn).toBe(addMonths(noticeBy + 1, 1) - 1)
    }),
  )
})
