import { describe, expect, test } from 'vitest'
import {
  type ContractJson,
  charges,
  checkIndexedInvoice,
  explainIndexedInvoice,
  newestEdition,
  stepText,
} from '../../src/shared/rules/index.ts'
import { contractOf, day, on } from './contracts.ts'

const coma: Omit<ContractJson, 'id'> = {
  supplier: 'comasystem',
  signedOn: '2025-01-01',
  lines: [
    { kind: 'subscription', unitPrice: 100_00, quantity: 2 },
    { kind: 'subscription', unitPrice: 50_00 },
    { kind: 'one-off', amount: 900_00, on: '2027-01-01' },
  ],
}

function check(netCharged: number, index: Record<number, number>, line?: number, invoiceOn = '2027-01-01') {
  const invoice = { invoiceOn: day(invoiceOn), netCharged, ...(line !== undefined && { line }) }
  return checkIndexedInvoice(contractOf(coma), newestEdition('comasystem'), on('2027-01-15', index), invoice)
}

describe('a COMAsystem invoice of 1 January 2027', () => {
  test.each<[string, number, Record<number, number>, number | undefined, [number, number, number]]>([
    ['just what the index makes it', 765_00, { 2026: 0, 2027: 200 }, undefined, [765_00, 765_00, 0]],
    ['an øre above the index', 765_01, { 2026: 0, 2027: 200 }, undefined, [765_00, 765_00, 1]],
    ['above the cap, though the index was higher', 800_00, { 2026: 0, 2027: 810 }, undefined, [787_50, 787_50, 12_50]],
    ['with the index of one year not known: up to the cap', 780_00, { 2026: 0 }, undefined, [750_00, 787_50, 0]],
    ['with no index known: up to the cap twice', 830_00, {}, undefined, [750_00, 826_89, 3_11]],
    ['after the index has fallen', 750_00, { 2026: 0, 2027: -200 }, undefined, [735_00, 735_00, 15_00]],
    ['one line of it', 620_00, { 2026: 0, 2027: 200 }, 0, [612_00, 612_00, 8_00]],
    ['below what was to be expected', 700_00, { 2026: 0, 2027: 200 }, undefined, [765_00, 765_00, 0]],
  ])('%s', (_, charged, index, line, [expected, atMost, tooHighBy]) => {
    expect(check(charged, index, line)).toMatchObject({ expected, atMost, tooHighBy })
  })

  test('is expected to be what the rules themselves would charge', () => {
    const all = charges(contractOf(coma), on('2027-01-15', { 2026: 240 }), day('2027-01-01'), day('2027-01-01'))
    const licence = all.filter(({ line }) => line < 2)
    expect(check(1, { 2026: 240 })?.charges).toEqual(licence)
  })
})

test('on a day without an invoice, or with a supplier whose prices follow no index, nothing is checked', () => {
  expect(check(750_00, {}, undefined, '2027-01-02')).toBeNull()
  const unicom = contractOf({ ...coma, supplier: 'unicom' })
  const invoice = { invoiceOn: day('2027-01-01'), netCharged: 1 }
  expect(checkIndexedInvoice(unicom, newestEdition('unicom'), on('2027-01-15'), invoice)).toBeNull()
})

test('the steps tell the index year by year, and by how much it is too high', () => {
  const contract = contractOf(coma)
  const edition = newestEdition('comasystem')
  const context = on('2027-01-15', { 2026: 610 })
  const invoice = { line: 0, invoiceOn: day('2027-01-01'), netCharged: 700_00 }
  const result = checkIndexedInvoice(contract, edition, context, invoice)
  const steps = result === null ? [] : explainIndexedInvoice(contract, edition, context, invoice, result)
  expect(steps.map((step) => `${step.clause}: ${stepText(step, 'da').replaceAll('\u00a0', ' ')}`)).toEqual([
    '4: Regulering 1. januar 2026: nettoprisindekset er 6,1 %, men loftet er 5 %: 105 kr.',
    '4: Nettoprisindekset for 2027 er ikke indtastet: prisen regnes uændret 105 kr., men kan stige op til 5 %.',
    '4: Efter nettoprisindekset skulle fakturaen 1. januar 2027 være 630 kr. ekskl. moms.',
    '4: Indekset er ikke indtastet for alle år. Steg prisen op til loftet på 5 %, kunne fakturaen 1. januar 2027 højst være 661,50 kr. ekskl. moms.',
    '4: Fakturaen på 700 kr. er 38,50 kr. højere end de 661,50 kr., vilkårene tillader. Gør indsigelse.',
  ])
})
