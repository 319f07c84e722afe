import type { AmountProblem, DateProblem } from '../../../shared/input/index.ts'
import type { Fault } from '../../../shared/rules/index.ts'

/** Why what was typed cannot be read. */
export type TypedProblem = AmountProblem | DateProblem | 'not-whole' | 'not-a-percentage'

/** What is wrong with a field: as typed, by the rules, or as a record. */
export type Problem =
  | { readonly kind: 'typed'; readonly problem: TypedProblem; readonly typed: string }
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
      return ['missing', 'empty', 'one-kind-of-notice', 'one-kind-of-length', 'nothing-changes'].includes(
        problem.fault.code,
      )
    case 'typed':
    case 'not-an-email':
      return false
  }
}
