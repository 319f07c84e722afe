import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  explainLate,
  isoDay,
  type Language,
  lateBesides,
  lateCost,
  lateTimeline,
  newestEdition,
  type Supplier,
  stepText,
  suppliers,
} from '../../src/shared/rules/index.ts'
import { contractOf, day } from './contracts.ts'
import { runs } from './runs.ts'

const terms = { signedOn: '2025-01-01', agreed: { periodMonths: 12 } }

function contract(supplier: Supplier, endsOn?: string) {
  const termination = { noticeDays: 30, endsAt: 'any-day' as const }
  const agreed = supplier === 'cloudkom' ? { termination } : { ...terms.agreed, termination }
  return contractOf({ supplier, signedOn: terms.signedOn, agreed, ...(endsOn !== undefined && { endsOn }) })
}

/** A bill of 1,000 kr. due on 1 March 2027, a Monday. */
const bill = { dueOn: day('2027-03-01'), amount: 1_000_00 }

function timeline(supplier: Supplier, through: string, endsOn?: string) {
  return lateTimeline(contract(supplier, endsOn), newestEdition(supplier), bill, bill.dueOn, day(through))
}

function told(supplier: Supplier, through: string, endsOn?: string) {
  return timeline(supplier, through, endsOn).events.map(({ on, what, totals }) => [isoDay(on), what, totals.toPay])
}

const sentences = (supplier: Supplier, through: string, language: Language) =>
  timeline(supplier, through)
    .events.flatMap(explainLate)
    .map((step) => `${step.clause} ${step.basis}: ${stepText(step, language).replaceAll('\u00a0', ' ')}`)

describe('a bill of 1,000 kr. that was due on 1 March stays unpaid', () => {
  test('Unicom: interest for each month begun, reminders ten days apart, and it may suspend', () => {
    expect(told('unicom', '2027-05-02')).toEqual([
      ['2027-03-02', 'interest', 1_120_00],
      ['2027-03-02', 'reminder', 1_120_00],
      ['2027-03-02', 'may-suspend', 1_120_00],
      ['2027-03-12', 'reminder', 1_220_00],
      ['2027-03-22', 'reminder', 1_320_00],
      ['2027-04-02', 'interest', 1_340_00],
      ['2027-05-02', 'interest', 1_360_00],
    ])
  })

  test('ZimaOne: a free reminder, one that costs 125 kr., and access is closed 11 days after the due date', () => {
    expect(told('zimaone', '2027-12-31')).toEqual([
      ['2027-03-02', 'reminder', 1_000_00],
      ['2027-03-07', 'reminder', 1_125_00],
      ['2027-03-12', 'access-closed', 1_125_00],
    ])
  })

  test('COMAsystem: it may cancel once ten working days after a demand have passed', () => {
    // From 2 March ten working days run through 16 March.
    expect(told('comasystem', '2027-03-31')).toEqual([
      ['2027-03-02', 'interest', 1_120_00],
      ['2027-03-02', 'reminder', 1_120_00],
      ['2027-03-12', 'reminder', 1_220_00],
      ['2027-03-17', 'may-cancel', 1_220_00],
      ['2027-03-22', 'reminder', 1_320_00],
    ])
  })

  test('eKontoret: reminders, and services may be suspended', () => {
    expect(told('ekontoret', '2027-03-15')).toEqual([
      ['2027-03-02', 'reminder', 1_100_00],
      ['2027-03-02', 'may-suspend', 1_100_00],
      ['2027-03-12', 'reminder', 1_200_00],
    ])
  })

  test('CloudKOM: it may cancel, and nothing is added', () => {
    expect(told('cloudkom', '2027-12-31')).toEqual([['2027-03-02', 'may-cancel', 1_000_00]])
    expect(timeline('cloudkom', '2027-12-31').before).toEqual({ interest: null, fees: null, toPay: 1_000_00 })
  })

  test('a supplier of one’s own: nothing is stated', () => {
    expect(told('other', '2027-12-31')).toEqual([])
  })

  test('once the contract has ended there is nothing to close, suspend or cancel', () => {
    expect(told('zimaone', '2027-12-31', '2027-03-11').map(([, what]) => what)).toEqual(['reminder', 'reminder'])
    expect(told('cloudkom', '2027-12-31', '2027-01-31')).toEqual([])
  })
})

test('a range that begins later says what had come together before it', () => {
  const { before, events } = lateTimeline(
    contract('unicom'),
    newestEdition('unicom'),
    bill,
    day('2027-03-13'),
    day('2027-04-02'),
  )
  expect(before).toEqual({ interest: 20_00, fees: 200_00, toPay: 1_220_00 })
  expect(events.map(({ on }) => isoDay(on))).toEqual(['2027-03-22', '2027-04-02'])
})

test('a range that begins on the day of a change has that change in it', () => {
  const from = day('2027-03-12')
  const { before, events } = lateTimeline(contract('unicom'), newestEdition('unicom'), bill, from, from)
  expect(before.toPay).toBe(1_120_00)
  expect(events.map(({ what, totals }) => [what, totals.toPay])).toEqual([['reminder', 1_220_00]])
})

test('every change is told with its clause', () => {
  expect(sentences('zimaone', '2027-12-31', 'en')).toEqual([
    'Betalingsbetingelser assumed: Reminder 1 can come on 2 March 2027; it costs nothing.',
    'Betalingsbetingelser assumed: Reminder 2 can come on 7 March 2027, if reminders are sent as early as they may: DKK 125.',
    'Betalingsbetingelser stated: The fee of DKK 125 is more than the DKK 100 that the Danish Interest Act allows for a reminder. Object to it.',
    'Betalingsbetingelser assumed: From 12 March 2027 access is closed, if the reminders come at once. It is opened when all is paid.',
  ])
  expect(sentences('comasystem', '2027-03-17', 'da').at(-1)).toBe(
    '8 assumed: Kommer der et skriftligt påkrav 2. marts 2027, og er der ikke betalt 10 arbejdsdage efter, må leverandøren ophæve aftalen fra 17. marts 2027 og kræve sit tab erstattet.',
  )
  expect(sentences('unicom', '2027-03-02', 'da')).toEqual([
    '6.4 assumed: 2. marts 2027 er måned 1 påbegyndt: 2 % pr. påbegyndt måned af det skyldige er 20 kr.',
    '6.4 assumed: Rykker 1 kan komme 2. marts 2027, hvis rykkerne sendes så tidligt, som de må: 100 kr.',
    '14.1 stated: Fra 2. marts 2027 må leverandøren lukke for ydelserne, til der er betalt.',
  ])
})

test.each<[Supplier, string[]]>([
  ['cloudkom', ['late-compensation', 'late-interest-by-law']],
  ['unicom', ['late-compensation']],
  ['zimaone', ['late-compensation', 'late-interest-by-law']],
  ['ekontoret', ['late-collection', 'late-compensation', 'late-interest-by-law']],
  ['comasystem', ['late-collection', 'late-compensation']],
  ['other', ['late-compensation', 'late-interest-by-law']],
])('what may come besides is told of %s and not added', (supplier, wanted) => {
  expect(lateBesides(newestEdition(supplier)).map(({ key }) => key)).toEqual(wanted)
})

test('what it comes to on any day is what paying on that day costs, and it never becomes less', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...suppliers),
      fc.integer({ min: day('2016-01-01'), max: day('2040-12-31') }),
      fc.nat(500),
      fc.nat(10_000_000),
      (supplier, dueOn, later, amount) => {
        const edition = newestEdition(supplier)
        const on = dueOn + later
        const { before, events } = lateTimeline(contract(supplier), edition, { dueOn, amount }, dueOn, on)
        const reminders = events.filter(({ what }) => what === 'reminder').length
        const { interest, fees } = lateCost({ id: 'a', supplier, amount, dueOn, paidOn: on, reminders }, edition)
        const totals = events.at(-1)?.totals ?? before
        expect(totals).toEqual({ interest, fees, toPay: amount + (interest ?? 0) + (fees ?? 0) })
        let least = amount
        for (const event of events) {
          expect(event.totals.toPay).toBeGreaterThanOrEqual(least)
          least = event.totals.toPay
        }
      },
    ),
    runs(1500),
  )
})
