import type { Language } from '../../../../shared/rules/index.ts'
import { retypedAmount, retypedDate } from '../../../parts/form/retyped.ts'
import type { Draft } from './draft.ts'

/** The draft as it is typed in another language; what cannot be read stays as it is. */
export function translated(draft: Draft, from: Language, to: Language): Draft {
  if (from === to) return draft
  const date = (typed: string) => retypedDate(typed, to)
  const amount = (typed: string) => retypedAmount(typed, from, to)
  return {
    ...draft,
    signedOn: date(draft.signedOn),
    startsOn: date(draft.startsOn),
    lookAgainOn: date(draft.lookAgainOn),
    lines: draft.lines.map((line) => ({
      ...line,
      unitPrice: amount(line.unitPrice),
      from: date(line.from),
      to: date(line.to),
      discount: amount(line.discount),
      listPrice: amount(line.listPrice),
      amount: amount(line.amount),
      on: date(line.on),
      changes: line.changes.map((change) => ({
        ...change,
        on: date(change.on),
        unitPrice: amount(change.unitPrice),
      })),
      entries: line.entries.map((entry) => ({ ...entry, on: date(entry.on), amount: amount(entry.amount) })),
    })),
  }
}
