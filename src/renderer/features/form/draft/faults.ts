import type { AmountProblem, DateProblem } from '../../../../shared/input/index.ts'
import type { Fault } from '../../../../shared/rules/index.ts'
import { asksOf } from './asks.ts'
import type { Draft } from './draft.ts'

/** What is wrong with a field: as typed, by the rules, or as a record. */
export type Problem =
  | { readonly kind: 'typed'; readonly problem: AmountProblem | DateProblem | 'not-whole'; readonly typed: string }
  | { readonly kind: 'rules'; readonly fault: Fault }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-an-email' }

/** Something wrong, and the field at which it is said: `signedOn`, `lines[0].unitPrice`. */
export interface FieldFault {
  readonly path: string
  readonly problem: Problem
}

/** Whether nothing was typed yet where something is needed. */
export function isMissing({ problem }: FieldFault): boolean {
  switch (problem.kind) {
    case 'missing':
      return true
    case 'rules':
      return ['missing', 'empty', 'one-kind-of-notice', 'nothing-changes'].includes(problem.fault.code)
    case 'typed':
    case 'not-an-email':
      return false
  }
}

/** The field of a fault that the rules found in the terms of a draft. `lineAt`: which of the draft's lines each is. */
export function placeOfFault({ path, code }: Fault, draft: Draft, lineAt: readonly number[]): string {
  const alone = draft.supplier !== null && asksOf[draft.supplier].leads === 'start' && draft.signedOn.trim() === ''
  if (path === 'signedOn' && alone) return 'startsOn'
  if (path === 'agreed.termination.noticeMonths' || path === 'agreed.termination.noticeDays') {
    return 'agreed.termination.notice'
  }
  if (path === 'agreed.termination') return 'agreed.termination.notice'
  const ofDraft = path.replace(/^lines\[(\d+)\]/, (_, index) => `lines[${lineAt[Number(index)] ?? index}]`)
  if (code === 'nothing-changes') return `${ofDraft}.quantity`
  if (isOfferedSetUpDate(ofDraft, draft)) return 'signedOn'
  return ofDraft
}

/** An offered set-up takes the order date, so that is where a date is missing. */
function isOfferedSetUpDate(path: string, draft: Draft): boolean {
  const index = /^lines\[(\d+)\]\.on$/.exec(path)?.[1]
  const line = index === undefined ? undefined : draft.lines[Number(index)]
  return line?.offered === true && line.on.trim() === '' && draft.supplier === 'ekontoret'
}

/** Whether a fault lies within one of the lines; gives which. */
export function lineOfFault({ path }: FieldFault): number | null {
  const index = /^lines\[(\d+)\]/.exec(path)?.[1]
  return index === undefined ? null : Number(index)
}
