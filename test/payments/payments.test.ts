import { describe, expect, test } from 'vitest'
import type { InvoiceRecord } from '../../src/shared/ledger/index.ts'
import {
  dueByDay,
  type Invoice,
  isOverdue,
  isUnpaid,
  mostOfIt,
  passesFilter,
  paymentsBetween,
  sumsByGroup,
  sumsByMonth,
  withInvoice,
  withoutInvoice,
  yearDifferences,
  yearOnYear,
} from '../../src/shared/payments/index.ts'
import { contextOf, storedDay } from '../../src/shared/portfolio/index.ts'
import { isoDay } from '../../src/shared/rules/index.ts'
import { appraised, context, type Given, own, terms } from '../portfolio/appraised.ts'

const day = storedDay
const now = context.today

/** What came on a day; give what is to be said of it. */
const came = (invoiceOn: string, different: Partial<InvoiceRecord> = {}): InvoiceRecord => ({
  invoiceOn,
  gross: null,
  number: '',
  paidOn: null,
  ...different,
})

function invoices(given: Given | readonly Given[], from: string, to: string): Invoice[] {
  return paymentsBetween([given].flat().map(appraised), context, day(from), day(to))
}

/** Unicom, 5 × 200 kr. a month in advance on the 1st: 1.250 kr. with VAT, due on receipt. */
const unicom: Given = { terms: terms.unicomBound }

describe('payments', () => {
  test('are one invoice a contract and day, with its lines, and sorted by day', () => {
    const twoLines: Given = {
      terms: {
        ...terms.unicomBound,
        lines: [
          { kind: 'subscription', unitPrice: 200_00, quantity: 5 },
          { kind: 'subscription', unitPrice: 100_00, vatFree: true },
        ],
      },
    }
    const listed = invoices([twoLines, { ...own, terms: terms.monthly }], '2026-12-01', '2027-01-31')
    expect(
      listed.map(({ of, invoiceOn, dueOn, payments, counts }) => [
        of.supplierName,
        isoDay(invoiceOn),
        dueOn && isoDay(dueOn),
        payments.length,
        counts.least,
      ]),
    ).toEqual([
      ['Unicom', '2026-12-01', '2026-12-01', 2, { net: 1_100_00, vat: 250_00, gross: 1_350_00 }],
      ['Ren & Rolig ApS', '2026-12-31', null, 1, { net: 1_000_00, vat: 250_00, gross: 1_250_00 }],
      ['Unicom', '2027-01-01', '2027-01-01', 2, { net: 1_100_00, vat: 250_00, gross: 1_350_00 }],
      ['Ren & Rolig ApS', '2027-01-31', null, 1, { net: 1_000_00, vat: 250_00, gross: 1_250_00 }],
    ])
  })

  test('an invoice is due when the first of its lines is', () => {
    const [first] = invoices(
      {
        terms: {
          ...terms.comasystem,
          lines: [
            { kind: 'subscription', unitPrice: 100_00 },
            { kind: 'one-off', amount: 900_00, on: '2026-02-01' },
          ],
        },
      },
      '2026-02-01',
      '2026-02-01',
    )
    // An installation is due 8 days after, a quarter 14 days after.
    expect(first?.payments.map(({ charge }) => charge.dueOn && isoDay(charge.dueOn))).toEqual([
      '2026-02-15',
      '2026-02-09',
    ])
    expect(first?.dueOn && isoDay(first.dueOn)).toBe('2026-02-09')
  })

  test.each([
    ['this year', '2026-11-01', 3_000_00, 3_000_00],
    ['a year without a figure', '2027-02-01', 3_000_00, 3_150_00],
    ['two of them', '2028-02-01', 3_000_00, 3_307_50],
  ])('a quarter of COMAsystem in %s is a range to the cap', (_title, on, least, most) => {
    const [first] = invoices({ terms: terms.comasystem }, on, on)
    expect([first?.expected.least.net, first?.expected.most.net]).toEqual([least, most])
  })

  test('with the figure of the year there is no range', () => {
    const known = contextOf('2026-11-21', { netPriceIndex: { 2027: 2 } })
    const [first] = paymentsBetween(
      [appraised({ terms: terms.comasystem })],
      known,
      day('2027-02-01'),
      day('2027-02-01'),
    )
    expect(first?.expected).toEqual({ least: first?.expected.most, most: first?.expected.least })
    expect(first?.expected.least.net).toBe(3_060_00)
  })
})

describe('what came', () => {
  test.each<[string, number | null, number, number]>([
    ['as expected', null, 0, 1_000_00],
    ['the same, typed', 1_250_00, 0, 1_000_00],
    ['12,50 kr. more', 1_262_50, 12_50, 1_010_00],
    ['less', 1_200_00, -50_00, 960_00],
    ['nothing', 0, -1_250_00, 0],
  ])('%s counts instead of what was expected', (_title, gross, difference, net) => {
    const [first] = invoices({ ...unicom, invoices: [came('2026-11-01', { gross })] }, '2026-11-01', '2026-11-30')
    expect([first?.difference, first?.counts.least.net, first?.counts.most.net]).toEqual([difference, net, net])
    expect(first?.expected.least.net).toBe(1_000_00)
  })

  test.each<[string, number, number]>([
    ['at the least', 3_750_00, 0],
    ['within the range', 3_900_00, 0],
    ['at the cap', 3_937_50, 0],
    ['above the cap', 4_000_00, 62_50],
    ['below the least', 3_700_00, -50_00],
  ])('%s, where the index is not known', (_title, gross, difference) => {
    const [first] = invoices(
      { terms: terms.comasystem, invoices: [came('2027-02-01', { gross })] },
      '2027-02-01',
      '2027-02-01',
    )
    expect(first?.difference).toBe(difference)
    expect(first?.counts.least).toEqual(first?.counts.most)
  })

  test('without anything expected is not lost, and is a difference as a whole', () => {
    const listed = invoices(
      { ...unicom, invoices: [came('2026-11-07', { gross: 125_00 })] },
      '2026-11-01',
      '2026-11-30',
    )
    expect(listed.map((each) => [isoDay(each.invoiceOn), each.payments.length, each.difference])).toEqual([
      ['2026-11-01', 1, 0],
      ['2026-11-07', 0, 125_00],
    ])
    expect(listed[1]?.counts.least).toEqual({ net: 100_00, vat: 25_00, gross: 125_00 })
  })

  test('its differences add up by contract and calendar year', () => {
    const listed = invoices(
      [
        {
          ...unicom,
          invoices: [
            came('2025-12-01', { gross: 1_251_00 }),
            came('2026-01-01', { gross: 1_252_00 }),
            came('2026-02-01', { gross: 1_249_50 }),
            came('2026-03-01'),
          ],
        },
        { ...own, terms: terms.monthly, invoices: [came('2026-01-31', { gross: 1_200_00 })] },
      ],
      '2025-01-01',
      '2026-12-31',
    )
    expect(
      yearDifferences(listed).map((each) => [each.of.supplierName, each.year, each.invoices, each.difference]),
    ).toEqual([
      ['Ren & Rolig ApS', 2026, 1, -50_00],
      ['Unicom', 2026, 2, 1_50],
      ['Unicom', 2025, 1, 1_00],
    ])
  })

  test('is put in the place of what was on record for the day, and taken off it', () => {
    const record = { invoices: [came('2026-10-01'), came('2026-11-01')] }
    const changed = withInvoice(record, came('2026-10-01', { number: '7' }))
    expect(changed.invoices.map(({ invoiceOn, number }) => [invoiceOn, number])).toEqual([
      ['2026-11-01', ''],
      ['2026-10-01', '7'],
    ])
    expect(withoutInvoice(changed, '2026-10-01').invoices).toEqual([came('2026-11-01')])
  })
})

describe('unpaid', () => {
  const listed = (its: readonly InvoiceRecord[]) => invoices({ ...unicom, invoices: its }, '2026-08-01', '2027-01-01')
  const days = (its: readonly Invoice[]) => its.map(({ invoiceOn }) => isoDay(invoiceOn))

  test('is nothing of a contract whose invoices are not followed', () => {
    expect(listed([]).filter((each) => isUnpaid(each, now))).toEqual([])
  })

  test('is what came since the first one on record, and is not paid', () => {
    const its = listed([came('2026-09-01', { paidOn: '2026-09-03' })])
    expect(days(its.filter((each) => isUnpaid(each, now)))).toEqual(['2026-10-01', '2026-11-01'])
    expect(days(its.filter((each) => isOverdue(each, now)))).toEqual(['2026-10-01', '2026-11-01'])
  })

  test('is overdue the day after its due date, and never where none is stated', () => {
    const [first] = listed([came('2026-11-01')]).filter((each) => isUnpaid(each, now))
    expect(first && isOverdue(first, day('2026-11-01'))).toBe(false)
    expect(first && isOverdue(first, day('2026-11-02'))).toBe(true)
    const notStated = invoices(
      { ...own, terms: terms.monthly, invoices: [came('2026-09-30')] },
      '2026-09-01',
      '2026-10-31',
    )
    expect(notStated.map((each) => [isUnpaid(each, now), isOverdue(each, now)])).toEqual([
      [true, false],
      [true, false],
    ])
  })

  test('each filter lists its own', () => {
    const its = listed([
      came('2026-09-01', { gross: 1_300_00, paidOn: '2026-09-03' }),
      came('2026-10-01', { paidOn: '2026-10-02' }),
    ])
    const filtered = (filter: 'all' | 'coming' | 'unpaid' | 'differing') =>
      days(its.filter((each) => passesFilter(each, filter, now)))
    expect(filtered('all')).toHaveLength(6)
    expect(filtered('coming')).toEqual(['2026-12-01', '2027-01-01'])
    expect(filtered('unpaid')).toEqual(['2026-11-01'])
    expect(filtered('differing')).toEqual(['2026-09-01'])
  })
})

test('a calendar has an invoice on its due date, else on its own day', () => {
  const listed = invoices([{ ...own, terms: terms.monthly }, { terms: terms.comasystem }], '2026-10-01', '2026-12-31')
  const due = [...dueByDay(listed, day('2026-11-01'))].map(([on, its]) => [isoDay(on), its[0]?.of.supplierName])
  expect(due).toEqual([
    // Invoiced on 1 November, due 14 days later.
    ['2026-11-15', 'COMAsystem'],
    ['2026-11-30', 'Ren & Rolig ApS'],
  ])
})

describe('sums', () => {
  const three: Given[] = [
    { ...unicom, title: 'A', tags: ['telefoni', 'internet'], costCentre: 'Kontor' },
    { ...unicom, title: 'B', tags: ['telefoni'], costCentre: 'Butik' },
    { ...own, terms: terms.monthly, title: 'C', costCentre: 'Kontor ' },
  ]

  test.each([
    ['contract', { A: 1_000_00, B: 1_000_00, C: 1_000_00 }],
    ['supplier', { Unicom: 2_000_00, 'Ren & Rolig ApS': 1_000_00 }],
    ['tag', { '': 1_000_00, 'internet, telefoni': 1_000_00, telefoni: 1_000_00 }],
    ['cost-centre', { Kontor: 2_000_00, Butik: 1_000_00 }],
  ] as const)('by %s put each contract into one group', (grouping, expected) => {
    const sums = sumsByGroup(invoices(three, '2026-12-01', '2026-12-31'), grouping)
    expect(Object.fromEntries(sums.map(({ label, sum }) => [label, sum.least.net]))).toEqual(expected)
  })

  test('by month are by invoice date; a month without any is there with nothing', () => {
    const quarterly: Given = { ...unicom, terms: { ...terms.unicomBound, agreed: { periodMonths: 3 } } }
    const months = sumsByMonth(invoices(quarterly, '2026-11-01', '2027-02-28'), 'supplier', day('2026-11-01'), 4)
    expect(months.map(({ month, sum, byGroup }) => [isoDay(month), sum.least.net, byGroup.size])).toEqual([
      ['2026-11-01', 0, 0],
      ['2026-12-01', 3_000_00, 1],
      ['2027-01-01', 0, 0],
      ['2027-02-01', 0, 0],
    ])
  })
})

describe('this year against last', () => {
  const years = (given: Given | readonly Given[]) => yearOnYear(invoices(given, '2025-01-01', '2026-12-31'), now, 'net')

  test('is by calendar year; a contract not yet in force counts nothing', () => {
    // From 1 March 2025: ten invoices in 2025, twelve in 2026.
    const { year, thisYear, lastYear } = years(unicom)
    expect([year, thisYear.least.net, lastYear.least.net]).toEqual([2026, 12_000_00, 10_000_00])
  })

  test('counts what came where that is on record', () => {
    const { thisYear, lastYear } = years({
      ...unicom,
      invoices: [came('2025-12-01', { gross: 1_375_00 }), came('2026-01-01', { gross: 0 })],
    })
    expect([thisYear.least.net, lastYear.least.net]).toEqual([11_000_00, 10_100_00])
  })

  test('is explained by the contracts that changed in its direction, the greatest first', () => {
    const all = years([
      { ...unicom, title: 'ten to twelve' },
      { ...own, terms: terms.monthly, title: 'the same' },
      { terms: { ...terms.unicomBound, endsOn: '2025-12-31' }, title: 'gone' },
      { terms: terms.ekontoret, title: 'new' },
    ])
    expect(all.changes.map(({ of }) => of.record.title)).toEqual(['new', 'gone', 'ten to twelve'])
    expect(mostOfIt(all, 'net', 3).map(({ of }) => of.record.title)).toEqual(['new', 'ten to twelve'])
    expect(mostOfIt(all, 'net', 1).map(({ of }) => of.record.title)).toEqual(['new'])
  })

  test('of equal years has nothing to explain', () => {
    expect(mostOfIt(years({ ...own, terms: terms.monthly }), 'net', 3)).toEqual([])
  })
})
