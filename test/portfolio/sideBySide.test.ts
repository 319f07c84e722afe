import { describe, expect, test } from 'vitest'
import { exampleContracts } from '../../src/shared/examples/index.ts'
import { appraise, contextOf, sideBySide } from '../../src/shared/portfolio/index.ts'
import type { Language } from '../../src/shared/rules/index.ts'

const today = '2026-11-21'
const context = contextOf(today, { netPriceIndex: {} })

function tableOfExamples(language: Language) {
  let next = 0
  const records = exampleContracts(
    context.today,
    language,
    () => `00000000-0000-4000-8000-${String(next++).padStart(12, '0')}`,
  )
  const text = sideBySide(
    records.map((record) => appraise(record, context)),
    context,
    language,
  )
  /** The cells of the row above the line that names a contract. */
  const row = (title: string) => {
    const lines = text.split('\n')
    return lines[lines.findIndex((line) => line.trim() === title) - 1]?.split(/ {2,}/)
  }
  return { text, row }
}

describe('the contracts side by side as text', () => {
  test.each(['da', 'en'] as const)('fit a terminal of 120 columns (%s)', (language) => {
    for (const line of tableOfExamples(language).text.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })

  test('fit even where a supplier has a long name', () => {
    const supplierName = 'Nordjysk Rengøring og Vinduespolering af 1987 ApS'
    const records = exampleContracts(context.today, 'da', () => crypto.randomUUID())
    const renamed = records.map((record) => (record.supplierName === null ? record : { ...record, supplierName }))
    const text = sideBySide(
      renamed.map((record) => appraise(record, context)),
      context,
      'da',
    )
    expect(text).toContain('Nordjysk Rengøring og…')
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
  })

  test('a contract has its cost, lock-in, deadline, end and what missing it costs in one row', () => {
    expect(tableOfExamples('da').row('Telefoni på kontoret')).toEqual([
      'CloudKOM',
      '1.806,00',
      '21.672,00',
      '16.03.2027',
      '23.03.2027',
      '31.03.2027',
      '30.04.2027',
      '1.806,00',
    ])
  })

  test('where there are two readings, days and cost are of the one whose deadline is first, and the other end is told', () => {
    const { text, row } = tableOfExamples('en')
    // Notice in the binding by 30 November ends it with the binding; on the other reading three months after it.
    expect(row('Mobile and internet')?.slice(3)).toEqual([
      '28/02/2027',
      '25/11/2026',
      '30/11/2026',
      '28/02/2027',
      '1,593.00',
    ])
    expect(row('Mobile and internet')?.[0]).toBe('Unicom *')
    expect(text).toContain('30 June 2027')
  })

  test('what the terms do not state is said to be so, never shown as nothing', () => {
    expect(tableOfExamples('da').row('Kontraktstyring')?.slice(3)).toEqual(Array(5).fill('fremgår ikke'))
  })

  test('a contract that is terminated has its end and no deadline', () => {
    expect(tableOfExamples('da').row('Gamle mobilnumre')?.slice(4)).toEqual(['–', '–', '04.02.2027', '–'])
  })
})
