import type { LineJson } from '../rules/index.ts'
import type { About, Fact, FactValue, Field } from './fact.ts'
import { factOf } from './factOf.ts'
import { amount, day, numbered, text, yes } from './values.ts'

/** All that a line says. @param number its place in the contract, from 1 */
export function lineFacts(line: LineJson, number: number): readonly Fact[] {
  const about = aboutLine(line, number)
  const of = (field: Field, value: FactValue | null) => factOf(field, value, about)
  return [
    of('description', text(line.description)),
    ...ownFacts(line, about, of),
    of('vatFree', yes(line.vatFree)),
  ].filter((fact) => fact !== null)
}

/** What a line is told by. */
export function aboutLine({ kind, description = '' }: LineJson, number: number): Extract<About, { part: 'line' }> {
  return { part: 'line', number, kind, description }
}

function ownFacts(
  line: LineJson,
  about: Extract<About, { part: 'line' }>,
  of: (field: Field, value: FactValue | null) => Fact | null,
): (Fact | null)[] {
  switch (line.kind) {
    case 'subscription':
    case 'hardware':
      return [
        of('quantity', numbered('count', line.quantity)),
        of('unitPrice', amount(line.unitPrice)),
        of('discount', amount(line.discount)),
        of('listPrice', amount(line.listPrice)),
        of('from', day(line.from)),
        of('to', day(line.to)),
        ...onDays(line.changes, about, (change) => [
          ['changedQuantity', numbered('count', change.quantity)],
          ['changedUnitPrice', amount(change.unitPrice)],
        ]),
      ]
    case 'one-off':
      return [of('oneOffAmount', amount(line.amount)), of('oneOffOn', day(line.on))]
    case 'metered':
      return onDays(line.entries, about, (entry) => [['entry', amount(entry.amount)]])
  }
}

/** What a line says from day to day; two of one day are told apart by their order. */
function onDays<Dated extends { readonly on: string }>(
  all: readonly Dated[] = [],
  of: Extract<About, { part: 'line' }>,
  facts: (one: Dated) => readonly (readonly [Field, FactValue | null])[],
): (Fact | null)[] {
  return all.flatMap((one, index) => {
    const before = all.slice(0, index).filter(({ on }) => on === one.on).length
    return facts(one).map(([field, value]) =>
      factOf(field, value, { part: 'line-day', of, day: one.on }, `${field} ${one.on} ${before}`),
    )
  })
}
