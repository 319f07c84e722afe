import type { Day } from '../rules/index.ts'
import type { Appraisal } from './appraisal.ts'

/** Something about a contract that its owner should know, though there is nothing to do by a day. */
export type Warning =
  | { readonly kind: 'signed-before-edition'; readonly edition: Day }
  | { readonly kind: 'termination-not-stated' }

/** What is to be said about a contract besides its results. */
export function warningsOf({ contract, edition, evaluation }: Appraisal): Warning[] {
  const warnings: Warning[] = []
  if (edition.dated !== null && contract.signedOn < edition.dated) {
    warnings.push({ kind: 'signed-before-edition', edition: edition.dated })
  }
  if (evaluation.termination.ways === null) warnings.push({ kind: 'termination-not-stated' })
  return warnings
}
