import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankRecord, type InvoiceRecord } from '../../src/shared/ledger/index.ts'
import {
  dueByDay,
  groupings,
  paymentsBetween,
  rangesTogether,
  sumsByGroup,
  sumsByMonth,
  weeksOf,
} from '../../src/shared/payments/index.ts'
import { type Appraisal, chargesBetween } from '../../src/shared/portfolio/index.ts'
import {
  addMonths,
  civil,
  evaluate,
  isoDay,
  monthStart,
  netOf,
  newestEdition,
  sumOf,
  weekday,
} from '../../src/shared/rules/index.ts'
import { uuid } from '../main/ledger/samples.ts'
import { anyContract, anyToday } from '../rules/arbitraries.ts'

const months = 24

const invoice = fc.record({
  after: fc.integer({ min: 0, max: 800 }),
  gross: fc.option(fc.integer({ min: 0, max: 100_000_000_000 })),
})

/** Some contracts of any supplier, with tags and cost centres, some invoices on record, on any day. */
const portfolio = fc
  .tuple(
    anyToday,
    fc.array(
      fc.record({
        contract: anyContract,
        tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
        costCentre: fc.constantFrom('', 'Kontor', 'Butik'),
        invoices: fc.uniqueArray(invoice, { maxLength: 3, selector: ({ after }) => after }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([today, contracts]) => {
    const context = { today, netPriceIndex: new Map<number, number>() }
    const appraisals = contracts.map(({ contract, tags, costCentre, invoices }, index): Appraisal => {
      const edition = newestEdition(contract.supplier)
      const records = invoices.map(
        ({ after, gross }): InvoiceRecord => ({ invoiceOn: isoDay(today + after), gross, number: '', paidOn: null }),
      )
      // Only what payments read of a record: the contract was made without one.
      const record = { ...blankRecord, id: uuid(index), title: `${index}`, tags, costCentre, invoices: records }
      return {
        record: record as unknown as Appraisal['record'],
        contract,
        edition,
        evaluation: evaluate(contract, context, edition),
        asOf: today,
        supplierName: edition.name,
        knownEnd: null,
        ended: false,
        atMost: null,
      }
    })
    return { context, appraisals, first: monthStart(today), last: addMonths(monthStart(today), months) - 1 }
  })

describe('whatever the contracts', () => {
  test.each(groupings)('the sums by %s come to the sum of the invoices, and so do the months', (grouping) => {
    fc.assert(
      fc.property(portfolio, ({ context, appraisals, first, last }) => {
        const invoices = paymentsBetween(appraisals, context, first, last)
        const all = rangesTogether(invoices.map(({ counts }) => counts))
        expect(rangesTogether(sumsByGroup(invoices, grouping).map(({ sum }) => sum))).toEqual(all)
        const byMonth = sumsByMonth(invoices, grouping, first, months)
        expect(rangesTogether(byMonth.map(({ sum }) => sum))).toEqual(all)
        expect(rangesTogether(byMonth.flatMap(({ byGroup }) => [...byGroup.values()]))).toEqual(all)
      }),
    )
  })

  test('what is expected comes to the sum of the charges, and no range is upside down', () => {
    fc.assert(
      fc.property(portfolio, ({ context, appraisals, first, last }) => {
        const invoices = paymentsBetween(appraisals, context, first, last)
        const charges = appraisals.flatMap((each) => chargesBetween(each, context, first, last))
        expect(sumOf(invoices.map(({ expected }) => expected.least.net))).toBe(netOf(charges))
        for (const { expected, counts } of invoices) {
          expect(expected.most.net).toBeGreaterThanOrEqual(expected.least.net)
          for (const { net, vat, gross } of [counts.least, counts.most]) expect(net + vat).toBe(gross)
        }
      }),
    )
  })

  test('a month in the calendar has each of its days once, Monday first, and every invoice due in it', () => {
    fc.assert(
      fc.property(portfolio, ({ context, appraisals, first, last }) => {
        const weeks = weeksOf(first)
        expect(weeks.every((week) => week.length === 7)).toBe(true)
        for (const [index, each] of weeks.flatMap((week) => [...week.entries()])) {
          expect(each === null || weekday(each) === index + 1).toBe(true)
        }
        const days = weeks.flat().filter((each) => each !== null)
        expect(days.map((each) => civil(each).date)).toEqual(days.map((_, index) => index + 1))
        expect(days.length).toBe(addMonths(first, 1) - first)
        const due = dueByDay(paymentsBetween(appraisals, context, first - 10_000, last), first)
        expect([...due.keys()].every((each) => days.includes(each))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})
