import { describe, expect, test } from 'vitest'
import { timeline } from '../../src/shared/portfolio/index.ts'
import { isoDay } from '../../src/shared/rules/index.ts'
import { appraised, context, type Given, own, terms } from './appraised.ts'

describe('on the timeline', () => {
  const days = (...given: Given[]) =>
    timeline(given.map(appraised), context).map((row) => ({
      supplier: row.of.contract.supplier,
      ...Object.fromEntries(
        (['lockInUntil', 'earliestEnd', 'otherReadingEnd', 'nextRenewalEnd', 'knownEnd'] as const).flatMap((key) => {
          const day = row[key]
          return day === null ? [] : [[key, isoDay(day)]]
        }),
      ),
    }))

  test('a bound contract has both ways out, and the end that one missed deadline gives', () => {
    expect(days({ terms: terms.unicomBound })).toEqual([
      {
        supplier: 'unicom',
        lockInUntil: '2027-02-28',
        otherReadingEnd: '2027-02-28',
        earliestEnd: '2027-06-30',
        nextRenewalEnd: '2027-07-31',
      },
    ])
  })

  test('a binding that is over is not shown', () => {
    const [row] = days({ terms: { ...terms.cloudkomLocked, signedOn: '2025-03-15' } })
    expect(row).toEqual({ supplier: 'cloudkom', earliestEnd: '2026-12-31', nextRenewalEnd: '2027-01-31' })
  })

  test('what ends first stands first, what has no known end last, and what has ended is gone', () => {
    const rows = days(
      { terms: terms.comasystem },
      { terms: terms.unicomBound },
      { terms: { ...terms.zimaone, endsOn: '2026-12-15' } },
      { ...own, terms: { ...terms.monthly, endsOn: '2026-10-31' } },
      { ...own, terms: { ...terms.monthly, endsOn: '2027-12-31' } },
    )
    expect(rows.map(({ supplier }) => supplier)).toEqual(['zimaone', 'unicom', 'other', 'comasystem'])
  })
})
