import { describe, expect, test } from 'vitest'
import type { Leave } from '../../src/shared/ledger/index.ts'
import { explainUse, isoDay, type Language, stepText, sumOf, type UsePart } from '../../src/shared/rules/index.ts'
import { compareCandidates, differences, layBefore, type ReckonedOutcome } from '../../src/shared/scenario/index.ts'
import { candidateOf, laid, scenarioOf } from './needs.ts'

const leaving: Leave = { on: '2026-06-15', known: 'on-the-day' }
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** What makes the difference: its clause, what it comes to, and its sentence. */
function told(outcome: ReckonedOutcome, language: Language = 'da') {
  return differences(outcome).map(
    ({ sentence, net, perYear }) =>
      `${sentence.clause ?? '–'} ${sentence.basis} ${net / 100} (${perYear === null ? '–' : perYear / 100}): ${plain(stepText(sentence, language))}`,
  )
}

function why(of: UsePart | 'net', outcome: ReckonedOutcome, language: Language = 'da') {
  return explainUse(of, outcome).map((step) => `${step.clause ?? '–'}: ${plain(stepText(step, language))}`)
}

describe('candidates side by side', () => {
  const outcomes = [
    candidateOf('zimaone'),
    candidateOf('comasystem'),
    candidateOf('ekontoret'),
    candidateOf('unicom'),
    candidateOf('ekontoret', { periodMonths: 3 }),
  ].map((candidate) => layBefore(scenarioOf({ leaving }), candidate, new Map(), new Map()))
  const { cheapest, months, rows } = compareCandidates(outcomes)

  test('the first with the least to pay is the cheapest, among those whose end is stated', () => {
    expect(cheapest).toBe(outcomes[3])
    const unicom = 9 * 693_00
    expect(rows.map(({ difference }) => difference)).toEqual([11_880_00 - unicom, 6 * 693_00 - unicom, null, 0, 0])
  })

  test('one whose end is not stated is the cheapest only where all are such', () => {
    expect(compareCandidates(outcomes.slice(1, 3)).cheapest).toBe(outcomes[1])
    expect(compareCandidates(outcomes.slice(2, 3))).toMatchObject({ cheapest: null, months: [] })
  })

  test('all have the same months, from the start through the last invoice of any', () => {
    expect([isoDay(months[0] ?? 0), isoDay(months.at(-1) ?? 0), months.length]).toEqual(['2026-01-01', '2026-09-01', 9])
    expect(rows.map(({ nets }) => nets.length)).toEqual([9, 9, 0, 9, 9])
    expect(sumOf(rows[4]?.nets ?? [])).toBe(9 * 693_00)
  })
})

describe('what makes the difference', () => {
  test('packs of five', () => {
    expect(told(laid('zimaone'))).toEqual([
      'Abonnement stated 7128 (3564): Pakker af fem: 3 pladser betalt og ubrugte, 3.564 kr. om året.',
    ])
    expect(told(laid('zimaone'), 'en')).toEqual([
      'Abonnement stated 7128 (3564): Packs of five: 3 seats paid and unused, DKK 3,564 a year.',
    ])
  })

  test('one seat is one seat', () => {
    expect(told(laid('zimaone', { units: 9 }))).toEqual([
      'Abonnement stated 2376 (1188): Pakker af fem: 1 plads betalt og ubrugt, 1.188 kr. om året.',
    ])
  })

  test('packs that are more or less full, and seats held until the year is over', () => {
    expect(told(laid('zimaone', { changes: [{ on: '2026-07-01', units: 1 }] }))).toEqual([
      'Abonnement stated 8914.88 (–): Pakker af fem: op til 4 pladser betalt og ubrugte, i alt 8.914,88 kr.',
      'Abonnement stated 2994.41 (–): Færre pakker tæller først fra næste abonnementsperiode: 2.994,41 kr. for pladser, der ikke længere er brug for.',
    ])
  })

  test('a contract that outlasts the need, the largest first', () => {
    expect(told(laid('zimaone', { leaving }))).toEqual([
      'Opsigelse stated 6477.04 (–): Kontrakten løber 199 dage længere, end der er brug for, til og med 31. december 2026: 6.477,04 kr.',
      'Abonnement stated 1620.89 (3564): Pakker af fem: 3 pladser betalt og ubrugte, 3.564 kr. om året.',
    ])
  })

  test('what is charged by the first day of a period', () => {
    const changes = [
      { on: '2026-04-21', units: 4 },
      { on: '2026-06-11', units: 7 },
    ]
    expect(told(laid('unicom', { changes }))).toEqual([
      '6.2 assumed -198 (–): Flere midt i en periode betales først fra den næste: 198 kr. mindre.',
      '6.2 assumed 99 (–): En periode betales efter antallet på dens første dag: 99 kr. for pladser, der ikke længere er brug for.',
    ])
  })

  test('a month charged by its peak, and whole from the first', () => {
    const changes = [{ on: '2026-06-11', units: 10 }]
    expect(told(laid('cloudkom', { startsOn: '2026-04-16', changes }))).toEqual([
      'Antal og afregning af licenser stated 495 (–): Den sidste periode betales hel, også dagene efter 15. april 2028: 495 kr.',
      'Antal og afregning af licenser stated 346.5 (–): Den første måned betales hel, også dagene før 16. april 2026: 346,50 kr.',
      'Antal og afregning af licenser stated 99 (–): Månedens højeste antal betales for hele måneden: 99 kr. for dage, hvor der er brug for færre.',
    ])
  })

  test('days after an end, by the clause that gives nothing back where there is one', () => {
    const unicom = laid('unicom', { leaving }, { termination: { noticeDays: 5, endsAt: 'any-day' } })
    expect(told(unicom)).toEqual([
      '15.2 stated 231 (–): Der er betalt for dage, efter at kontrakten ophører 20. juni 2026: 231 kr., som ikke regnes betalt tilbage.',
      '– agreed 115.5 (–): Kontrakten løber 5 dage længere, end der er brug for, til og med 20. juni 2026: 115,50 kr.',
    ])
  })

  test('an index that is known, and what one that is not may add', () => {
    expect(told(laid('comasystem', {}, {}, { 2027: 200 }))).toEqual([
      '4 stated 166.32 (–): Reguleringen med nettoprisindekset lægger 166,32 kr. til.',
    ])
    expect(told(laid('comasystem'))).toEqual([
      '4 stated 0 (–): For de år, hvor nettoprisindekset ikke er indtastet, er loftet regnet: reguleringen lægger højst 415,80 kr. til.',
    ])
  })

  test('nothing, where what is used is what is paid', () => {
    expect(told(laid('unicom'))).toEqual([])
  })
})

describe('every part can be asked why', () => {
  test('packs: what is paid at once, a year, and in all', () => {
    expect(why('packs', laid('zimaone'))).toEqual([
      'Abonnement: 7 brugere betales i pakker som 10: 10 × 99 kr. × 12 måneder = 11.880 kr.',
      'Abonnement: Pakker af fem: 3 pladser betalt og ubrugte, 3.564 kr. om året.',
      '–: Fra 1. januar 2026 til og med 31. december 2027 svarer pladserne til 7.128 kr.',
    ])
  })

  test('days after the need: why the contract ends no sooner', () => {
    expect(why('afterNeed', laid('unicom', { leaving }, { bindingMonths: 12 }), 'en').slice(-3)).toEqual([
      '–: 15 June 2026 is too early: notice can first be given on 1 January 2027, and the contract then ends on 30 April 2027. Until then it must be paid for.',
      '15.1: If the terms are read so that notice can be given in the lock-in, the contract ends on 31 December 2026 when it is received on 15 June 2026.',
      '15.1: The contract runs 319 days longer than it is needed, through 30 April 2027: DKK 7,276.50.',
    ])
  })

  test('indexation: year by year, and the cap besides', () => {
    expect(
      why('indexation', laid('comasystem', { startsOn: '2026-01-01', units: 1, unitPrice: 100_00 }, {}, { 2027: 200 })),
    ).toEqual([
      '4: Regulering 1. januar 2027 med nettoprisindekset 2 %: 102 kr.',
      '4: Reguleringen med nettoprisindekset lægger 24 kr. til.',
    ])
  })

  test('indexation of which only some years are known: so far, and at most', () => {
    const coma = laid('comasystem', { startsOn: '2026-07-01', units: 1, unitPrice: 100_00 }, {}, { 2027: 200 })
    expect(why('indexation', coma).slice(1)).toEqual([
      '4: Nettoprisindekset for 2028 er ikke indtastet: prisen regnes uændret 102 kr., men kan stige op til 5 %.',
      '4: Reguleringen med nettoprisindekset lægger 36 kr. til.',
      '4: For de år, hvor nettoprisindekset ikke er indtastet, er loftet regnet: reguleringen lægger højst 66,60 kr. til.',
    ])
    expect([coma.net, coma.most]).toEqual([2_436_00, 2_466_60])
  })

  test('all of it: the parts, then their sum', () => {
    expect(why('net', laid('zimaone', { leaving }), 'en')).toEqual([
      'Abonnement: What is needed from 1 January 2026 through 15 June 2026 costs DKK 3,782.07, each day its share of the period paid for.',
      'Abonnement: Packs of five: 3 seats paid and unused, DKK 3,564 a year.',
      '–: From 1 January 2026 through 15 June 2026 those seats come to DKK 1,620.89.',
      'Opsigelse: The contract runs 199 days longer than it is needed, through 31 December 2026: DKK 6,477.04.',
      '–: Periods that begin by 31 December 2026 cost DKK 11,880 ex VAT in all.',
    ])
  })

  test('what makes no difference says so', () => {
    expect(why('held', laid('unicom'))).toEqual(['–: Det gør ingen forskel her.'])
  })
})
