import type { ContractRecord } from '../ledger/index.ts'
import type { LineJson } from '../rules/index.ts'
import type { About, Fact, FactValue, Field } from './fact.ts'
import { aboutLine, lineFacts } from './lineFacts.ts'
import { recordFacts } from './recordFacts.ts'

/** One thing that differs between two states of a contract; null where a state says nothing of it. */
export interface FieldChange {
  readonly field: Field
  readonly about: About | null
  readonly before: FactValue | null
  readonly after: FactValue | null
}

/**
 * What differs between two states of one contract, in the order in which a contract is read; nothing exactly where they
 * are the same. Lines are the same line where most about them is the same, wherever they stand.
 *
 * @param before tidy, as `after` (see `tidyRecord`)
 * @example difference(record, { ...record, title: 'Telefoni' })
 * // [{ field: 'title', about: null, before: { kind: 'text', text: 'Mobil' }, after: { kind: 'text', text: 'Telefoni' } }]
 */
export function difference(before: ContractRecord, after: ContractRecord): readonly FieldChange[] {
  const found = [
    ...betweenFacts(recordFacts(before), recordFacts(after)),
    ...betweenLines(before.terms.lines ?? [], after.terms.lines ?? []),
  ]
  if (found.length > 0 || JSON.stringify(before) === JSON.stringify(after)) return found
  // The same things in another order.
  return [{ field: 'order', about: null, before: null, after: null }]
}

function betweenFacts(before: readonly Fact[], after: readonly Fact[]): FieldChange[] {
  const then = new Map(before.map((fact) => [fact.key, fact]))
  const now = new Map(after.map((fact) => [fact.key, fact]))
  const keys = [...now.keys(), ...[...then.keys()].filter((key) => !now.has(key))]
  return keys.flatMap((key) => {
    const [one, other] = [then.get(key), now.get(key)]
    const fact = other ?? one
    if (fact === undefined || JSON.stringify(one?.value) === JSON.stringify(other?.value)) return []
    const { field, about } = fact
    return [{ field, about, before: one?.value ?? null, after: other?.value ?? null }]
  })
}

function betweenLines(before: readonly LineJson[], after: readonly LineJson[]): FieldChange[] {
  const pairs = pairedLines(before, after)
  const gone = before.flatMap((line, index) => (pairs.has(index) ? [] : [{ line, number: index + 1 }]))
  const from = new Map([...pairs].map(([one, other]) => [other, one]))
  const changed = after.flatMap((line, index): FieldChange[] => {
    const one = from.get(index)
    const was = one === undefined ? undefined : before[one]
    const facts = lineFacts(line, index + 1)
    if (was !== undefined) return betweenFacts(lineFacts(was, index + 1), facts)
    return [{ field: 'line', about: aboutLine(line, index + 1), before: null, after: { kind: 'whole', facts } }]
  })
  const removed = gone.map(({ line, number }): FieldChange => {
    const whole = { kind: 'whole', facts: lineFacts(line, number) } as const
    return { field: 'line', about: aboutLine(line, number), before: whole, after: null }
  })
  return [...changed, ...removed]
}

/** Which line became which: those that are the same, then those of one kind and name, then of one kind, in their order. */
function pairedLines(before: readonly LineJson[], after: readonly LineJson[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  const likenesses: readonly ((line: LineJson) => string)[] = [
    (line) => JSON.stringify(line),
    ({ kind, description }) => `${kind} ${description ?? ''}`,
    ({ kind }) => kind,
  ]
  for (const likeness of likenesses) {
    before.forEach((line, one) => {
      if (pairs.has(one)) return
      const other = after.findIndex((each, index) => !taken.has(index) && likeness(each) === likeness(line))
      if (other < 0) return
      pairs.set(one, other)
      taken.add(other)
    })
  }
  return pairs
}
