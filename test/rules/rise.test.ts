import { describe, expect, test } from 'vitest'
import {
  type AnnouncedRise,
  announcedRise,
  type ContractJson,
  explainRise,
  isoDay,
  type Language,
  newestEdition,
  stepText,
} from '../../src/shared/rules/index.ts'
import { contractOf, day, on } from './contracts.ts'

type Json = Omit<ContractJson, 'id'>

const context = on('2027-03-01')
const lines: Json['lines'] = [{ kind: 'subscription', unitPrice: 199_00, quantity: 2 }]
const unicom: Json = { supplier: 'unicom', signedOn: '2026-01-15', lines }
const ekontoret: Json = { supplier: 'ekontoret', signedOn: '2026-01-10', agreed: { periodMonths: 3 }, lines }
const coma: Json = { supplier: 'comasystem', signedOn: '2026-01-01', lines }
const cloudkom: Json = { supplier: 'cloudkom', signedOn: '2025-01-01', lines }
const zimaone: Json = { supplier: 'zimaone', signedOn: '2026-06-01', lines }

interface Told {
  readonly announcedOn?: string
  readonly from: string
  readonly price?: number
  readonly passedOn?: AnnouncedRise['passedOn']
}

function asked({ announcedOn = '2027-03-01', from, price = 219_00, passedOn }: Told): AnnouncedRise {
  const rise = { line: 0, announcedOn: day(announcedOn), from: day(from), newUnitPrice: price }
  return passedOn === undefined ? rise : { ...rise, passedOn }
}

function effectOf(json: Json, told: Told, months = 12, reckonedFrom = context) {
  const effect = announcedRise(contractOf(json), newestEdition(json.supplier), reckonedFrom, asked(told), months)
  const { takesEffectOn, canLeaveBefore } = effect
  return {
    ...effect,
    takesEffectOn: takesEffectOn === null ? null : isoDay(takesEffectOn),
    canLeaveBefore: canLeaveBefore && {
      sendBy: isoDay(canLeaveBefore.sendBy),
      noticeBy: isoDay(canLeaveBefore.noticeBy),
      endsOn: isoDay(canLeaveBefore.endsOn),
    },
  }
}

describe('a rise announced on 1 March 2027', () => {
  test.each<[string, Json, Told, string | null, boolean | 'not-stated']>([
    ['Unicom from 1 April: a month ahead', unicom, { from: '2027-04-01' }, '2027-04-01', true],
    [
      'Unicom from 31 March: a day too soon, so it holds from 1 April',
      unicom,
      { from: '2027-03-31' },
      '2027-04-01',
      false,
    ],
    ['Unicom from 1 June: not before it says itself', unicom, { from: '2027-06-01' }, '2027-06-01', true],
    [
      // 31 March less ten working days, over Easter (25 to 29 March): 12 March.
      'Unicom, passed on at 30 days: less ten working days',
      unicom,
      { from: '2027-03-15', passedOn: { days: 30 } },
      '2027-03-15',
      true,
    ],
    ['Unicom, passed on a day too soon', unicom, { from: '2027-03-11', passedOn: { days: 30 } }, '2027-03-12', false],
    [
      'Unicom, passed on at ten days: at once',
      unicom,
      { from: '2027-03-01', passedOn: { days: 10 } },
      '2027-03-01',
      true,
    ],
    [
      'Unicom, passed on at three months: 1 June less ten working days',
      unicom,
      { from: '2027-05-01', passedOn: { months: 3 } },
      '2027-05-18',
      false,
    ],
    [
      'eKontoret from 1 April: a month ahead, from the next quarter',
      ekontoret,
      { from: '2027-04-01' },
      '2027-04-10',
      true,
    ],
    ['eKontoret from 15 March: too soon', ekontoret, { from: '2027-03-15' }, '2027-04-10', false],
    ['eKontoret from the quarter after next', ekontoret, { from: '2027-05-01' }, '2027-07-10', true],
    ['COMAsystem: on 1 January, and only by the index', coma, { from: '2027-04-01' }, '2028-01-01', 'not-stated'],
    ['COMAsystem from a 1 January', coma, { from: '2029-01-01' }, '2029-01-01', 'not-stated'],
    ['CloudKOM: not stated', cloudkom, { from: '2027-04-01' }, null, 'not-stated'],
    ['ZimaOne: not stated', zimaone, { from: '2027-04-01' }, null, 'not-stated'],
  ])('%s', (_, json, told, takesEffectOn, keptNotice) => {
    const effect = effectOf(json, told)
    expect(effect.takesEffectOn).toBe(takesEffectOn)
    expect(effect.keptNotice).toBe(keptNotice)
  })

  test('that is passed on is never from a day before it was announced', () => {
    const { demandedNotice } = effectOf(unicom, { from: '2027-03-01', passedOn: { days: 10 } })
    expect(demandedNotice?.endsOn).toBe(day('2027-03-01'))
  })

  test('names the notice that the terms demand with its clause', () => {
    expect(effectOf(unicom, { from: '2027-04-01' }).demandedNotice).toEqual({
      length: { months: 1 },
      lessWorkingDays: null,
      endsOn: day('2027-04-01'),
      clause: '6.5',
    })
    expect(effectOf(unicom, { from: '2027-04-01', passedOn: { days: 30 } }).demandedNotice).toMatchObject({
      length: { days: 30 },
      lessWorkingDays: 10,
      clause: '6.5',
    })
    expect(effectOf(ekontoret, { from: '2027-04-01', passedOn: { days: 3 } }).demandedNotice).toMatchObject({
      length: { months: 1 },
      clause: '14.2',
    })
    for (const json of [coma, cloudkom, zimaone]) {
      expect(effectOf(json, { from: '2027-04-01' }).demandedNotice).toBeNull()
    }
  })
})

describe('what a rise adds to the next twelve months', () => {
  test.each<[string, Json, Told, number]>([
    // Periods begin on the 15th; eleven of them from 15 April 2027 through 15 February 2028.
    ['Unicom: from the first month that begins after it', unicom, { from: '2027-04-01' }, 11 * 2 * 20_00],
    ['CloudKOM: from the first whole month', cloudkom, { from: '2027-04-10' }, 10 * 2 * 20_00],
    ['CloudKOM: from the day that it says', cloudkom, { from: '2027-04-01' }, 11 * 2 * 20_00],
    ['ZimaOne: from the next twelve months, for whole packs', zimaone, { from: '2027-04-01' }, 12 * 5 * 20_00],
    ['eKontoret: four quarters', ekontoret, { from: '2027-04-01' }, 4 * 3 * 2 * 20_00],
    ['nothing, where it comes after them', unicom, { from: '2028-04-01' }, 0],
    ['nothing, where the contract has ended before', { ...unicom, endsOn: '2027-03-31' }, { from: '2027-04-01' }, 0],
    ['COMAsystem: one quarter of the year after', coma, { from: '2027-04-01' }, 3 * 2 * 20_00],
  ])('%s', (_, json, told, wanted) => {
    expect(effectOf(json, told).extraNet).toBe(wanted)
  })

  test('is of the line that rises, and a change of quantity stays', () => {
    const json: Json = {
      ...unicom,
      lines: [
        { kind: 'subscription', unitPrice: 199_00, changes: [{ on: '2027-04-15', quantity: 3 }] },
        { kind: 'subscription', unitPrice: 99_00 },
      ],
    }
    expect(effectOf(json, { from: '2027-04-15' }, 2).extraNet).toBe(3 * 20_00)
  })
})

describe('the last chance to leave before it', () => {
  test.each<[string, Json, Told, object | null]>([
    ['Unicom at three months: none before a month is over', unicom, { from: '2027-04-01' }, null],
    [
      'Unicom, from 1 September: the end of the period before',
      unicom,
      { from: '2027-09-01' },
      { sendBy: '2027-05-11', noticeBy: '2027-05-14', endsOn: '2027-08-14' },
    ],
    [
      'CloudKOM, from 1 May: notice in March',
      cloudkom,
      { from: '2027-05-01' },
      { sendBy: '2027-03-23', noticeBy: '2027-03-31', endsOn: '2027-04-30' },
    ],
    [
      'ZimaOne, from 1 July: the end of the year, sent 30 days before it',
      zimaone,
      { from: '2027-07-01' },
      { sendBy: '2027-05-01', noticeBy: '2027-05-31', endsOn: '2027-05-31' },
    ],
    ['COMAsystem: not stated', coma, { from: '2028-01-01' }, null],
  ])('%s', (_, json, told, wanted) => {
    expect(effectOf(json, told).canLeaveBefore).toEqual(wanted)
  })
})

test('the chance to leave is over once today is past it', () => {
  const chance = (today: string) => effectOf(cloudkom, { from: '2027-05-01' }, 12, on(today)).canLeaveBefore
  expect(chance('2027-03-31')).not.toBeNull()
  expect(chance('2027-04-01')).toBeNull()
})

test('a price that follows the index can be at most the cap on that day, and less once the index is known', () => {
  const most = (index: Record<number, number>) =>
    effectOf(coma, { from: '2028-01-01' }, 12, on('2027-03-01', index)).atMost
  expect(most({ 2027: 0 })).toBe(208_95)
  expect(most({ 2027: 0, 2028: 200 })).toBe(202_98)
  expect(effectOf(unicom, { from: '2028-01-01' }).atMost).toBeNull()
})

describe('the steps', () => {
  const told = (json: Json, asking: Told, language: Language) => {
    const contract = contractOf(json)
    const edition = newestEdition(json.supplier)
    const effect = announcedRise(contract, edition, context, asked(asking), 12)
    return explainRise(contract, edition, context, asked(asking), effect).map(
      (step) => `${step.clause ?? '–'} ${step.basis}: ${stepText(step, language).replaceAll('\u00a0', ' ')}`,
    )
  }

  test('to a rise that comes too soon', () => {
    expect(told(unicom, { from: '2027-03-15' }, 'da')).toEqual([
      '6.5 stated: Prisen kan sættes op med 1 måneds varsel: meddelt 1. marts 2027, tidligst fra 1. april 2027.',
      '– reckoned: Stigningen er meldt fra 15. marts 2027, men varslet løber til 1. april 2027. Gør indsigelse mod den højere pris i mellemtiden.',
      '– reckoned: Den gælder fra 1. april 2027.',
      '– reckoned: Det, der faktureres fra 1. marts 2027 til og med 29. februar 2028, bliver 440 kr. dyrere ekskl. moms.',
      '– reckoned: Ingen opsigelse kan nå at virke før 1. april 2027.',
    ])
  })

  test('to a rise that is passed on', () => {
    expect(told(unicom, { from: '2027-03-15', passedOn: { days: 30 } }, 'en').slice(0, 2)).toEqual([
      "6.5 assumed: A subcontractor's rise can be passed on at its notice, 30 days, less 10 working days: announced on 1 March 2027, from 12 March 2027 at the earliest. Saturdays are not counted as working days.",
      '– reckoned: The rise was announced from 15 March 2027, so the notice was kept.',
    ])
  })

  test('to a price above the index', () => {
    expect(told(coma, { from: '2028-01-01', price: 250_00 }, 'en')).toEqual([
      '4 assumed: The price follows the net price index alone, on 1 January: on 1 January 2028 it can be at most DKK 219.40 per unit and month.',
      '– reckoned: The price announced, DKK 250, is DKK 30.60 above DKK 219.40. Object to it.',
      '– reckoned: What is invoiced from 1 March 2027 through 29 February 2028 becomes DKK 306 dearer ex VAT.',
      '– not-stated: The terms say nothing of termination, so no deadline is reckoned. Enter what your own agreement says.',
    ])
  })

  test('where the terms are silent', () => {
    expect(told(zimaone, { from: '2027-07-01' }, 'da')[0]).toBe(
      '– not-stated: Vilkårene siger ikke, hvor lang tid i forvejen en prisstigning skal meddeles.',
    )
  })
})
