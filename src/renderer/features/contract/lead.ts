import { type Action, type Appraisal, actionsOf } from '../../../shared/portfolio/index.ts'
import type { Context, Day } from '../../../shared/rules/index.ts'

/** What stands at the top of a contract's page: its one next deadline, or what holds where there is nothing to do. */
export type Lead =
  | { readonly kind: 'action'; readonly action: Action }
  | { readonly kind: 'ended' | 'ends-by-notice' | 'ends-fixed'; readonly on: Day }
  | { readonly kind: 'notice-open' }
  | { readonly kind: 'not-stated' }
  | { readonly kind: 'free'; readonly endsOn: Day }

/**
 * The lead of a contract's page, and what else is to be done. A day chosen to look again is nothing that can be
 * missed, so it never leads.
 */
export function leadOf(appraisal: Appraisal, context: Context): { readonly lead: Lead; readonly also: Action[] } {
  const actions = actionsOf(appraisal, context)
  const first = actions.find(({ kind }) => kind !== 'look-again')
  if (first === undefined) return { lead: standing(appraisal), also: actions }
  return { lead: { kind: 'action', action: first }, also: actions.filter((each) => each !== first) }
}

function standing(appraisal: Appraisal): Lead {
  const { given, nextDeadline } = appraisal.evaluation.termination
  const { knownEnd } = appraisal
  if (knownEnd !== null) {
    if (appraisal.ended) return { kind: 'ended', on: knownEnd }
    return { kind: given?.status === 'fixed' ? 'ends-fixed' : 'ends-by-notice', on: knownEnd }
  }
  if (given?.status === 'not-stated') return { kind: 'notice-open' }
  // What has a deadline worth counting down to has an action.
  return nextDeadline === null ? { kind: 'not-stated' } : { kind: 'free', endsOn: nextDeadline.endsOn }
}
