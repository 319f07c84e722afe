import { describe, expect, test } from 'vitest'
import { draftOf, recordOf } from '../../src/renderer/features/form/draft/index.ts'
import { refusedFields } from '../../src/renderer/features/form/refusedFields.ts'
import { billingHints, paidInPacks, periodHint, signedHint } from '../../src/renderer/features/form/sources.ts'
import type { FieldFault } from '../../src/renderer/parts/form/faults.ts'
import { problemText } from '../../src/renderer/parts/form/problemText.ts'
import { newestEdition, type Supplier } from '../../src/shared/rules/index.ts'
import { everything } from '../main/ledger/samples.ts'

const draft = { ...draftOf(everything, 'da'), supplier: everything.terms.supplier }

describe('a default names the clause that it comes from', () => {
  test.each<[Supplier, string]>([
    ['unicom', 'Tomt felt: 1 måned. Antagelse †: pkt. 15.1.'],
    ['zimaone', 'Tomt felt: 12 måneder. Står i vilkårene: Abonnement.'],
    ['ekontoret', 'Fremgår af ordren og skal udfyldes. Står i vilkårene: pkt. 8.3.'],
    ['comasystem', 'Tomt felt: 3 måneder. Antagelse †: pkt. 5.'],
  ])('the period of %s', (supplier, hint) => {
    expect(periodHint(newestEdition(supplier), 'da')).toBe(hint)
  })

  test('the lock-in of CloudKOM', () => {
    expect(signedHint(newestEdition('cloudkom'), 'da')).toBe(
      'Bindingen på 12 måneder regnes herfra. Står i vilkårene: Varighed og Opsigelse.',
    )
  })

  test('when COMAsystem is paid, and how its prices move', () => {
    expect(billingHints(newestEdition('comasystem'), 'da')).toEqual([
      'Alle beløb er ekskl. moms. Står i vilkårene: pkt. 3.',
      'Faktureres en periode forud. Står i vilkårene: pkt. 5.',
      'Prisen følger nettoprisindekset hver 1. januar, opad højst 5 %. Står i vilkårene: pkt. 4.',
      'Forfalder 14 dage efter fakturadatoen. Står i vilkårene: pkt. 5.',
    ])
  })

  test('what is not stated is said to be so', () => {
    expect(billingHints(newestEdition('cloudkom'), 'da')).toEqual([
      'Alle beløb er ekskl. moms. Antagelse †.',
      'Betales bagud pr. kalendermåned efter månedens højeste antal. Står i vilkårene: Antal og afregning af licenser.',
      'Betalingsfristen fremgår ikke af vilkårene.',
    ])
  })
})

test.each([
  [7, 10],
  [1, 5],
  [5, null],
  [0, null],
])('%i users of ZimaOne are paid as %s', (users, paid) => {
  expect(paidInPacks(users, newestEdition('zimaone'))).toBe(paid)
})

describe('what is wrong is said as it was typed', () => {
  const textsOf = (faults: readonly FieldFault[], language: 'da' | 'en') =>
    faults.map((fault) => [fault.path, problemText(fault, language)])

  test('with dates and amounts in the language spoken', () => {
    const [line] = draft.lines
    if (line === undefined) throw new Error('No line')
    const lines = [{ ...line, unitPrice: '2.000.000,00', to: '31.01.2026', changes: [] }]
    expect(textsOf(recordOf({ ...draft, lines }, 'da').faults, 'da')).toEqual([
      ['lines[0].unitPrice', '2.000.000,00\u00a0kr. er mere end 1.000.000,00\u00a0kr.'],
      ['lines[0].to', '31.01.2026 ligger før første dag, 01.02.2026'],
    ])
  })

  test('another currency is refused plainly', () => {
    const [line] = draft.lines
    if (line === undefined) throw new Error('No line')
    const { faults } = recordOf({ ...draft, lines: [{ ...line, unitPrice: '100 EUR', changes: [] }] }, 'da')
    expect(textsOf(faults, 'da')).toEqual([
      ['lines[0].unitPrice', 'Beløb er i DKK; regn en anden valuta om til kroner først'],
    ])
  })
})

test('what the ledger refuses lands at its field', () => {
  const drafted = recordOf(draft, 'da')
  const fields = [
    'contracts.0.title',
    'contracts.0.terms.lines.0.changes.1.on',
    'contracts.0.intent.on',
    'contracts.0.tags.2',
  ]
  const error = { code: 'bad-input', message: '', fields: fields.map((path) => ({ path, message: 'No' })) }
  expect([...refusedFields(error, drafted, 'en')]).toEqual([
    ['title', 'No'],
    ['lines[0].changes[1].on', 'No'],
    ['lookAgainOn', 'No'],
    ['tags', 'No'],
  ])
})
