import { describe, expect, test } from 'vitest'
import {
  announcedRise,
  assumptions,
  type BlockJson,
  type ContractJson,
  charges,
  citation,
  editionOf,
  evaluate,
  explain,
  explainLate,
  faultText,
  isoDay,
  lateCost,
  lateTimeline,
  liability,
  type OwnTermsJson,
  parseContract,
  parseOwnTerms,
  stepText,
  textOfClause,
} from '../../src/shared/rules/index.ts'
import { contractOf, day, on } from './contracts.ts'

type Json = Omit<ContractJson, 'id'>

const today = on('2026-11-21')

/** Terms whose clauses are `1`, `2` …, each of one building block. */
const termsOf = (...blocks: BlockJson[]): OwnTermsJson => ({
  name: 'Vilkår',
  clauses: blocks.map((block, index) => ({ ref: String(index + 1), blocks: [block] })),
})

const under = (ownTerms: OwnTermsJson, rest: Partial<Json> = {}): Json => ({
  ...{ supplier: 'other', signedOn: '2026-01-01', ownTerms },
  lines: [{ kind: 'subscription', unitPrice: 1_000_00 }],
  ...rest,
})

const monthly = { kind: 'subscription-period', months: 1 } as const
const aMonth = { kind: 'notice-period', months: 1 } as const

describe('when a contract on own terms can be left', () => {
  /** First day of notice, last day of notice, the end, and the end if that day is missed. */
  test.each<[string, Json, (string | null)[]]>([
    [
      'a lease: bound for three years from its start, then a month to the end of a month',
      under(termsOf({ kind: 'lock-in', months: 36 }, aMonth, { kind: 'ends-at', at: 'month-end' }, monthly), {
        signedOn: '2024-01-10',
        startsOn: '2024-02-01',
      }),
      ['2027-02-01', '2027-02-28', '2027-03-31', '2027-04-30'],
    ],
    [
      'the same where notice can be given before the three years are over, but ends nothing before they are',
      under(
        termsOf(
          { kind: 'lock-in', months: 36, noticeDuring: true },
          aMonth,
          { kind: 'ends-at', at: 'month-end' },
          monthly,
        ),
        { signedOn: '2024-01-10', startsOn: '2024-02-01' },
      ),
      ['2026-11-21', '2026-12-31', '2027-01-31', '2027-02-28'],
    ],
    [
      'an insurance: a month before the end of the calendar year',
      under(termsOf(aMonth, { kind: 'ends-at', at: 'year-end' }, { kind: 'subscription-period', months: 12 }), {
        signedOn: '2025-05-12',
      }),
      ['2026-11-21', '2026-11-30', '2026-12-31', '2027-12-31'],
    ],
    [
      'premises: three months before the end of a quarter',
      under(termsOf({ kind: 'notice-period', months: 3 }, { kind: 'ends-at', at: 'quarter-end' }, monthly)),
      ['2026-11-21', '2026-12-31', '2027-03-31', '2027-06-30'],
    ],
    [
      'cleaning: thirty days, to any day',
      under(termsOf({ kind: 'notice-period', days: 30 }, { kind: 'ends-at', at: 'any-day' }, monthly)),
      ['2026-11-21', '2026-11-21', '2026-12-21', '2026-12-22'],
    ],
    [
      'power: a first term of three years, then a year at a time',
      under(
        termsOf(
          { kind: 'notice-period', months: 3 },
          { kind: 'ends-at', at: 'period-end', firstTermMonths: 36, termMonths: 12 },
          monthly,
        ),
        { signedOn: '2024-04-01' },
      ),
      ['2026-11-21', '2026-12-31', '2027-03-31', '2028-03-31'],
    ],
    [
      'to the end of subscription periods, counted from signing',
      under(
        termsOf(
          { kind: 'notice-period', days: 14 },
          { kind: 'ends-at', at: 'period-end' },
          {
            ...{ kind: 'subscription-period', months: 3, anchor: 'signing' },
          },
        ),
        { signedOn: '2026-01-15', startsOn: '2026-02-01' },
      ),
      ['2026-11-21', '2026-12-31', '2027-01-14', '2027-04-14'],
    ],
    [
      'what is agreed on the contract goes before the terms',
      under(termsOf({ kind: 'lock-in', months: 60 }, aMonth, { kind: 'ends-at', at: 'year-end' }, monthly), {
        agreed: { termination: { noticeDays: 10, endsAt: 'any-day' } },
      }),
      ['2026-11-21', '2026-11-21', '2026-12-01', '2026-12-02'],
    ],
  ])('%s', (_, json, [noticeFrom, noticeBy, endsOn, ifMissed]) => {
    const { nextDeadline, ifMissed: later } = evaluate(contractOf(json), today).termination
    expect(nextDeadline).toMatchObject({
      noticeFrom: day(noticeFrom ?? ''),
      noticeBy: day(noticeBy ?? ''),
      endsOn: day(endsOn ?? ''),
    })
    expect(later === null ? null : isoDay(later)).toBe(ifMissed)
  })

  test('terms that say nothing of it: no deadline, not a wrong one', () => {
    const { ways, nextDeadline } = evaluate(contractOf(under(termsOf(monthly))), today).termination
    expect([ways, nextDeadline]).toEqual([null, null])
  })

  test('nothing ends before the contract starts', () => {
    const ends = termsOf({ kind: 'notice-period', days: 0 }, { kind: 'ends-at', at: 'any-day' }, monthly)
    const contract = contractOf(under(ends, { signedOn: '2026-11-01', startsOn: '2027-02-01' }))
    expect(isoDay(evaluate(contract, today).termination.nextDeadline?.endsOn ?? 0)).toBe('2027-02-01')
  })
})

describe('what it costs', () => {
  const invoiced = (json: Json) =>
    charges(contractOf(json), today, day('2026-11-01'), day('2026-12-31')).map(({ from, to, invoiceOn, dueOn, net }) =>
      [from, to, invoiceOn, dueOn].map((each) => each && isoDay(each)).concat(String(net)),
    )

  test('in arrears, with the days to pay that a clause gives', () => {
    const terms = termsOf(
      monthly,
      { kind: 'subscription-billing', model: 'by-period', when: 'arrears' },
      { kind: 'payment-days', days: 14 },
    )
    expect(invoiced(under(terms))).toEqual([
      ['2026-11-01', '2026-11-30', '2026-11-30', '2026-12-14', '100000'],
      ['2026-12-01', '2026-12-31', '2026-12-31', '2027-01-14', '100000'],
    ])
  })

  test('a period and billing that the terms leave open are the contract’s', () => {
    const agreed = { periodMonths: 2, billing: 'arrears' } as const
    expect(invoiced(under(termsOf({ kind: 'payment-days', days: 8 }), { agreed }))).toEqual([
      ['2026-11-01', '2026-12-31', '2026-12-31', '2027-01-08', '200000'],
    ])
  })

  test('the highest number of a month, and packs', () => {
    const lines: Json['lines'] = [
      { kind: 'subscription', unitPrice: 10_00, quantity: 7, changes: [{ on: '2026-11-10', quantity: 12 }] },
    ]
    const peak = termsOf({ kind: 'subscription-billing', model: 'monthly-peak' })
    expect(invoiced(under(peak, { lines })).map((row) => row[4])).toEqual(['12000', '12000'])
    const packs = termsOf(
      { kind: 'subscription-period', months: 12 },
      { kind: 'subscription-billing', model: 'packs-in-advance', packSize: 10, paidMonths: 12 },
    )
    // Ten more for the 52 days of the year that are left: 10 × 10 kr. × 12 × 52/365.
    expect(invoiced(under(packs, { lines })).map((row) => row[4])).toEqual(['17096'])
  })

  test('interest of one and a half percent a month', () => {
    const edition = editionOf(contractOf(under(termsOf(monthly, { kind: 'late-interest', percentPerMonth: 1.5 }))))
    const late = { id: 'a', supplier: 'other' as const, amount: 1_000_00, reminders: 0 }
    const cost = lateCost({ ...late, dueOn: day('2026-03-01'), paidOn: day('2026-04-02') }, edition)
    expect(cost).toMatchObject({ monthsCommenced: 2, interest: 30_00, fees: null })
  })

  test('hardware is rented where the terms want it back', () => {
    const lines: Json['lines'] = [{ kind: 'hardware', unitPrice: 50_00, listPrice: 900_00 }]
    const terms = termsOf(...[monthly, aMonth, { kind: 'ends-at', at: 'month-end' } as const], {
      kind: 'return-hardware',
      days: 10,
    })
    const { afterTermination } = evaluate(contractOf(under(terms, { lines })), today)
    expect(afterTermination).toEqual([{ what: 'return-hardware', by: day('2027-01-10') }])
    expect(() => contractOf(under(termsOf(monthly), { lines }))).toThrow('hardware-only-unicom')
  })
})

describe('what suppliers announce and owe', () => {
  const rising = (announcedOn: string, from: string, ...blocks: BlockJson[]) => {
    const contract = contractOf(under(termsOf(monthly, ...blocks)))
    const rise = { line: 0, announcedOn: day(announcedOn), from: day(from), newUnitPrice: 1_200_00 }
    const { keptNotice, takesEffectOn } = announcedRise(contract, editionOf(contract), today, rise)
    return [keptNotice, takesEffectOn && isoDay(takesEffectOn)]
  }

  test('a notice that has run out on 1 January allows a rise on that day', () => {
    const rule = { kind: 'price-change-notice', months: 1, effective: 'next-january' } as const
    expect(rising('2026-12-01', '2027-01-01', rule)).toEqual([true, '2027-01-01'])
    expect(rising('2026-12-02', '2027-01-01', rule)).toEqual([false, '2028-01-01'])
    expect(rising('2026-06-01', '2028-01-01', rule)).toEqual([true, '2028-01-01'])
  })

  test('where prices follow an index too, the notice that is demanded still counts', () => {
    const rule = { kind: 'price-change-notice', months: 3, effective: 'at-once' } as const
    expect(rising('2026-12-01', '2027-01-01', { kind: 'indexation', capPercent: 4 }, rule)).toEqual([
      false,
      '2027-03-01',
    ])
  })

  test('what is said of paying one-off amounts goes before what is said of all, in either order', () => {
    const of = (...blocks: BlockJson[]) => {
      const lines: Json['lines'] = [{ kind: 'one-off', amount: 100_00, on: '2026-12-10' }]
      const contract = contractOf(under(termsOf(monthly, ...blocks), { lines }))
      return charges(contract, today, day('2026-12-01'), day('2026-12-31')).map(({ dueOn }) => dueOn && isoDay(dueOn))
    }
    const all = { kind: 'payment-days', days: 14 } as const
    const oneOff = { kind: 'payment-days', days: 8, for: 'one-off' } as const
    expect([of(all, oneOff), of(oneOff, all)]).toEqual([['2026-12-18'], ['2026-12-18']])
  })

  test.each<[string, BlockJson, string]>([
    [
      'in arrears: with the first period’s invoice',
      { kind: 'subscription-billing', model: 'by-period', when: 'arrears' },
      '2026-04-30',
    ],
    ['in advance', { kind: 'subscription-billing', model: 'by-period', when: 'advance' }, '2026-02-01'],
    ['by the month’s peak', { kind: 'subscription-billing', model: 'monthly-peak' }, '2026-02-28'],
  ])('the second half of a set-up comes with the first subscription invoice, %s', (_, billing, second) => {
    const lines: Json['lines'] = [
      { kind: 'subscription', unitPrice: 10_00 },
      { kind: 'one-off', amount: 500_01, on: '2026-01-10' },
    ]
    const quarters = { kind: 'subscription-period', months: 3 } as const
    const halves = { kind: 'one-off-billing', model: 'two-halves' } as const
    const contract = contractOf(under(termsOf(quarters, billing, halves), { lines, startsOn: '2026-02-01' }))
    const oneOffs = charges(contract, today, day('2026-01-01'), day('2026-12-31')).filter(({ line }) => line === 1)
    expect(oneOffs.map(({ invoiceOn, net }) => [isoDay(invoiceOn), net])).toEqual([
      ['2026-01-10', 250_01],
      [second, 250_00],
    ])
  })

  test('of a cap on liability nothing is said of VAT that the terms do not say', () => {
    const contract = contractOf(under(termsOf(monthly, { kind: 'liability-cap', model: 'amount', most: 500_000_00 })))
    expect(liability(contract, editionOf(contract), today)?.withVat).toBeNull()
    expect(explain('liability', contract, today).map((step) => stepText(step, 'da'))).toEqual([
      'Leverandøren hæfter højst for 500.000\u00a0kr.',
    ])
  })

  test('suspension after a demand tells of the demand', () => {
    const contract = contractOf(under(termsOf(monthly, { kind: 'late-remedy', may: 'suspend', afterWorkingDays: 1 })))
    const unpaid = { dueOn: day('2026-03-02'), amount: 100_00 }
    const { events } = lateTimeline(contract, editionOf(contract), unpaid, day('2026-03-01'), day('2026-04-01'))
    expect(events.flatMap(explainLate).map((step) => [step.basis, stepText(step, 'da')])).toEqual([
      [
        'assumed',
        'Kommer der et skriftligt påkrav 3. marts 2026, og er der ikke betalt 1 arbejdsdag efter, må leverandøren lukke for ydelserne fra 5. marts 2026, til der er betalt.',
      ],
    ])
  })
})

describe('why', () => {
  const terms: OwnTermsJson = {
    name: 'Erhvervslejekontrakt',
    dated: '2025-12-01',
    clauses: [
      { ref: '§ 3', says: 'Uopsigelig i to år.', blocks: [{ kind: 'lock-in', months: 24 }] },
      { ref: '§ 4', heading: 'Opsigelse', blocks: [aMonth, { kind: 'ends-at', at: 'quarter-end' }] },
      { ref: '7.2', says: 'Leje betales forud.', blocks: [monthly] },
    ],
  }
  const contract = contractOf(under(terms))

  test('every step names the clause that it rests on, in the words of the terms', () => {
    const steps = explain('deadline', contract, today)
    expect(steps.filter(({ clause }) => clause !== null).map(({ clause, basis }) => [clause, basis])).toEqual([
      ['§ 3', 'stated'],
      ['§ 4', 'stated'],
      ['§ 4', 'stated'],
    ])
    expect(steps.map((step) => stepText(step, 'da'))).toContain(
      'Kontrakten ophører ved udgangen af et kvartal: 31. marts 2028.',
    )
    const edition = editionOf(contract)
    expect(edition).toMatchObject({ name: 'Erhvervslejekontrakt', dated: day('2025-12-01') })
    expect(textOfClause(edition, '§ 3')?.says.da).toBe('Uopsigelig i to år.')
    expect([citation('§ 3', 'da'), citation('7.2', 'da'), citation('7.2', 'en')]).toEqual([
      '§ 3',
      'pkt. 7.2',
      'clause 7.2',
    ])
  })

  test('what the terms leave open is told as agreed, and nothing is assumed that they settle', () => {
    expect(explain('monthly', contract, today).map(({ clause, basis }) => [clause, basis])).toEqual([
      [null, 'agreed'],
      [null, 'reckoned'],
    ])
    const halves = editionOf(contractOf(under(termsOf(monthly, { kind: 'one-off-billing', model: 'two-halves' }))))
    expect(assumptions(halves).map(({ id }) => id)).not.toContain('one-off-on-its-date')
    expect(assumptions(editionOf(contract)).map(({ id }) => id)).toContain('one-off-on-its-date')
  })
})

describe('impossible terms are refused with the reason', () => {
  const ends = { kind: 'ends-at', at: 'month-end' } as const

  test.each<[string, unknown, string, string]>([
    [
      'a thing settled twice',
      termsOf(aMonth, ends, { kind: 'ends-at', at: 'any-day' }),
      'clauses[2].blocks[0]',
      'er allerede bestemt af 2; begge dele kan ikke gælde',
    ],
    [
      'a number that stands twice',
      { name: 'a', clauses: [1, 2].map(() => ({ ref: '4', says: 'Noget.' })) },
      'clauses[1].ref',
      '4 er brugt i forvejen',
    ],
    [
      'days to pay settled twice for the same',
      termsOf({ kind: 'payment-days', days: 30 }, { kind: 'payment-days', days: 8 }),
      'clauses[1].blocks[0]',
      'er allerede bestemt af 1',
    ],
    [
      'two notices in months',
      termsOf(aMonth, { kind: 'notice-period', months: 3 }, ends),
      'clauses[1].blocks[0]',
      'er allerede bestemt af 1',
    ],
    [
      'a rise from the next period where there are none',
      termsOf(
        { kind: 'subscription-billing', model: 'monthly-peak' },
        { kind: 'price-change-notice', months: 3, effective: 'next-period' },
      ),
      'clauses',
      'lader en prisstigning vente på næste periode',
    ],
    ['a notice to no end', termsOf(aMonth), 'clauses', 'har et varsel, men siger ikke, hvornår kontrakten så ophører'],
    [
      'an end without notice',
      termsOf(ends),
      'clauses',
      'siger, hvornår kontrakten ophører, men ikke med hvilket varsel',
    ],
    ['a lock-in alone', termsOf({ kind: 'lock-in', months: 12 }), 'clauses', 'har en binding, men siger ikke, hvordan'],
    [
      'paid for longer than the period',
      termsOf(monthly, { kind: 'subscription-billing', model: 'packs-in-advance', packSize: 5, paidMonths: 12 }),
      'clauses',
      'betales 12 måneder forud, men abonnementsperioden er kun på 1 måned',
    ],
    [
      'confirmed and not',
      termsOf(aMonth, ends, { kind: 'needs-confirmation' }, { kind: 'sends-confirmation' }),
      'clauses',
      'siger både, at opsigelsen først gælder',
    ],
    [
      'an index on a monthly peak',
      termsOf({ kind: 'subscription-billing', model: 'monthly-peak' }, { kind: 'indexation', capPercent: 4 }),
      'clauses',
      'reguleres efter indeks',
    ],
    [
      'a clause that says nothing',
      { name: 'a', clauses: [{ ref: '1' }] },
      'clauses[0]',
      'har hverken tekst eller noget',
    ],
    ['no clause at all', { name: 'a' }, 'clauses', 'skal udfyldes'],
    ['no name', { name: '', clauses: [] }, 'name', 'skal udfyldes'],
    [
      'a notice in both months and days',
      termsOf({ kind: 'notice-period', months: 1, days: 30 }, ends),
      'clauses[0].blocks[0]',
      'skal angives i enten måneder eller dage',
    ],
    [
      'terms of their own with the end of a month',
      termsOf(aMonth, { kind: 'ends-at', at: 'month-end', termMonths: 12 }),
      'clauses[1].blocks[0].termMonths',
      'hører kun til ophør ved udgangen af en periode',
    ],
    [
      'a first term and none after it',
      termsOf(aMonth, { kind: 'ends-at', at: 'period-end', firstTermMonths: 12 }),
      'clauses[1].blocks[0].termMonths',
      'skal udfyldes',
    ],
    [
      'a lock-in of no months',
      termsOf({ kind: 'lock-in', months: 0 }, aMonth, ends),
      'clauses[0].blocks[0].months',
      '0',
    ],
    [
      'interest of less than nothing',
      termsOf({ kind: 'late-interest', percentPerMonth: -1 }),
      'clauses[0].blocks[0].percentPerMonth',
      '-1 er mindre end 0',
    ],
    [
      'a block of an unknown kind',
      { name: 'a', clauses: [{ ref: '1', blocks: [{ kind: 'gift', months: 3 }] }] },
      'clauses[0].blocks[0].kind',
      'gift er ikke en af',
    ],
    [
      'a key that does not belong',
      { name: 'a', clauses: [{ ref: '1', blocks: [{ ...monthly, days: 3 }] }] },
      'clauses[0].blocks[0].days',
      'er ikke et kendt felt',
    ],
  ])('%s', (_, json, path, reason) => {
    const parsed = parseOwnTerms(json)
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.path)).toEqual([path])
    expect(parsed.ok ? '' : faultText(parsed.faults[0] as never, 'da')).toContain(reason)
  })

  test('of a contract: terms of a modelled supplier, a period that nobody names, billing settled twice', () => {
    const terms = termsOf({ kind: 'payment-days', days: 8 })
    const misplaced = parseContract({ id: 'a', supplier: 'unicom', signedOn: '2026-01-01', ownTerms: terms })
    expect(misplaced.ok ? [] : misplaced.faults.map(({ path, code }) => [path, code])).toEqual([
      ['ownTerms', 'only-for'],
    ])
    expect(() => contractOf(under(terms))).toThrow('agreed.periodMonths')
    const arrears = termsOf(monthly, { kind: 'subscription-billing', model: 'by-period', when: 'arrears' })
    expect(() => contractOf(under(arrears, { agreed: { billing: 'advance' } }))).toThrow('settled-by-terms')
    expect(() => contractOf(under(arrears, { agreed: { paymentDays: 30 } }))).not.toThrow()
    const packs = { kind: 'subscription-billing', model: 'packs-in-advance', packSize: 5, paidMonths: 12 } as const
    expect(() => contractOf(under(termsOf(packs), { agreed: { periodMonths: 6 } }))).toThrow('paid-beyond-period')
    const back = { kind: 'return-hardware', days: 10 } as const
    const lines: Json['lines'] = [{ kind: 'hardware', unitPrice: 50_00 }]
    expect(() => contractOf(under(termsOf(packs, back), { agreed: { periodMonths: 12 }, lines }))).toThrow('hardware')
  })
})
