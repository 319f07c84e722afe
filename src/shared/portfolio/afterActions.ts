import { addWorkingDays, stated } from '../rules/index.ts'
import type { Todo } from './action.ts'
import type { Appraisal } from './appraisal.ts'

/** How long after the end a last invoice may be on its way: one in arrears for the last month, with time to look. */
const finalInvoiceDays = 45

/** What a contract whose end is known leaves to do, and that has not been done yet. */
export function afterTheEnd({ record, edition, evaluation, knownEnd }: Appraisal): Todo[] {
  if (knownEnd === null) return []
  const { finalInvoiceOn, hardwareReturnedOn, dataRetrievedOn } = record.wrapUp
  const todos: Todo[] = []
  const copy = stated(edition, 'data-copy')
  if (copy !== null && dataRetrievedOn === null) {
    todos.push({ kind: 'ask-for-data', day: addWorkingDays(knownEnd, -copy.workingDays) })
  }
  for (const { what, by } of evaluation.afterTermination) {
    if (what === 'return-hardware' && hardwareReturnedOn === null) todos.push({ kind: what, day: by })
    if (what === 'retrieve-data' && dataRetrievedOn === null) todos.push({ kind: what, day: by })
  }
  if (finalInvoiceOn === null && (record.terms.lines ?? []).length > 0) {
    todos.push({ kind: 'check-final-invoice', day: knownEnd + finalInvoiceDays, end: knownEnd })
  }
  return todos
}
