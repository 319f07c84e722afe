import { expect, test } from 'vitest'
import {
  type ContractJson,
  explainLeaving,
  type Language,
  type LeavingTopic,
  leaveBy,
  newestEdition,
  stepText,
} from '../../src/shared/rules/index.ts'
import { contractOf, day, on } from './contracts.ts'

const context = on('2026-11-21')

const unicom: Omit<ContractJson, 'id'> = {
  supplier: 'unicom',
  signedOn: '2026-01-01',
  agreed: { bindingMonths: 24 },
  lines: [
    { kind: 'subscription', unitPrice: 199_00, discount: 50_00 },
    { kind: 'hardware', description: 'Router', unitPrice: 49_00, listPrice: 1_495_00 },
  ],
}
const zimaone: Omit<ContractJson, 'id'> = {
  supplier: 'zimaone',
  signedOn: '2026-06-01',
  lines: [{ kind: 'subscription', unitPrice: 99_00, quantity: 7 }],
}

/** The steps to a result, each with its clause. */
function told(topic: LeavingTopic, json: Omit<ContractJson, 'id'>, receivedOn: string, language: Language = 'en') {
  const contract = contractOf(json)
  const edition = newestEdition(json.supplier)
  const leaving = leaveBy(contract, edition, context, day(receivedOn), 12)
  return explainLeaving(topic, contract, edition, context, leaving).map(
    (step) => `${step.clause ?? '–'} ${step.basis}: ${stepText(step, language).replaceAll('\u00a0', ' ')}`,
  )
}

test('leaving in a binding says that it is too early, what is owed, and what can be claimed back besides', () => {
  expect(told('end', unicom, '2027-01-31').slice(-2)).toEqual([
    '– reckoned: 31 January 2027 is too early: notice can first be given on 1 January 2028, and the contract then ends on 30 April 2028. Until then it must be paid for.',
    '15.1 assumed: If the terms are read so that notice can be given in the lock-in, the contract ends on 31 December 2027 when it is received on 31 January 2027.',
  ])
  expect(told('total', unicom, '2027-01-31')).toEqual([
    '6.2 assumed: From 21 November 2026, 34 charges come for periods that begin by 30 April 2028: DKK 3,566 ex VAT.',
    "17.2.4 assumed: The binding runs through 31 December 2027. If it ends as early as 30 April 2027 for a reason not on the supplier's side, the whole discount given can be claimed besides the fees: DKK 800.",
    '– reckoned: DKK 3,566 to pay and DKK 800 of discount: in all DKK 4,366 ex VAT.',
  ])
})

test('leaving after the binding says that the discount stays', () => {
  expect(told('clawback', unicom, '2028-01-31', 'da')).toEqual([
    '17.2.4 assumed: Bindingen er løbet ud 31. december 2027, når kontrakten ophører, så rabatten kan ikke kræves tilbage.',
  ])
})

test('hardware that is not returned is told, and not added', () => {
  expect(told('hardware', unicom, '2028-01-31', 'da')).toEqual([
    '15.4 assumed: Router: leveres 1 stk. ikke tilbage, betales listeprisen på 1.495 kr. pr. stk., i alt 1.495 kr., som ikke er regnet med i summen.',
  ])
  expect(told('hardware', zimaone, '2027-05-31')).toEqual(['– reckoned: There is no rented hardware to return.'])
})

test('seats that nobody uses are told with the clause that repays nothing, and a confirmation is taken for granted', () => {
  expect(told('unused', zimaone, '2027-05-31')).toEqual([
    'Abonnement stated: Seats in packs that nobody uses from 21 November 2026 through 31 May 2027 come to DKK 1,874.76, which is not repaid.',
  ])
  expect(told('end', zimaone, '2027-05-31').at(-1)).toBe(
    'Opsigelse assumed: The supplier is taken to confirm on the same day, 31 May 2027. If it confirms only in the next period, the contract ends a period later.',
  )
})

test('staying and leaving are compared over the same months', () => {
  expect(told('horizon', zimaone, '2027-05-31')).toEqual([
    '– reckoned: Without notice, DKK 11,880 ex VAT is invoiced from 21 November 2026 through 20 November 2027.',
    '– reckoned: With notice, DKK 0 ex VAT is invoiced in that time, through 20 November 2027.',
    '– reckoned: Giving notice saves DKK 11,880 ex VAT in that time.',
  ])
})

test('where the terms say nothing of termination, that is what is said', () => {
  const coma: Omit<ContractJson, 'id'> = { supplier: 'comasystem', signedOn: '2026-01-01' }
  expect(told('to-pay', coma, '2027-01-01')).toEqual([
    '– not-stated: The terms say nothing of termination, so no deadline is reckoned. Enter what your own agreement says.',
  ])
})
