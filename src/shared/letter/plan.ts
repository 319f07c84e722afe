import { type Appraisal, appraise, storedDay } from '../portfolio/index.ts'
import { addWorkingDays, type Context, type Day, ownTermination, type WayOut } from '../rules/index.ts'

/** What a notice received on a day comes to, by the rules. */
export interface Plan {
  readonly receivedOn: Day
  /** How the contract can be left; null where neither terms nor agreement say. */
  readonly way: WayOut | null
  /** The end that the notice aims at; null where none can be reckoned. */
  readonly endsOn: Day | null
  /**
   * Set where the notice may count as too early: the first day on which it counts for certain, with the end it then
   * gives. `otherwise` where the terms can be read two ways and the end aimed at is the earlier reading's.
   */
  readonly early: { readonly countsFrom: Day; readonly endsOn: Day; readonly kind: 'locked' | 'otherwise' } | null
  /** The last day of the binding that the notice is given to the end of; null where it is not. */
  readonly bindingEnds: Day | null
  /** By when to ask for a confirmation. */
  readonly confirmBy: Day
}

/** How many working days a supplier gets to confirm a notice. */
const workingDaysToConfirm = 5

/** What a notice about a contract comes to if it is received on a day (ISO). */
export function planFor(appraisal: Appraisal, context: Context, receivedOnIso: string): Plan {
  const receivedOn = storedDay(receivedOnIso)
  const { contract, edition, evaluation } = appraise(appraisal.record, { ...context, today: receivedOn })
  const { ways, nextDeadline, readings, lockInUntil } = evaluation.termination
  const asked = addWorkingDays(receivedOn, workingDaysToConfirm)
  if (ways === null || nextDeadline === null) {
    return { receivedOn, way: null, endsOn: null, early: null, bindingEnds: null, confirmBy: asked }
  }
  const { noticeFrom: countsFrom, endsOn, noticeBy } = nextDeadline
  const mustConfirm = ownTermination(contract, edition, 'needs-confirmation') !== null
  const plan = { receivedOn, way: ways.cautious, confirmBy: mustConfirm ? Math.min(asked, noticeBy) : asked }
  if (countsFrom <= receivedOn) return { ...plan, endsOn, early: null, bindingEnds: null }
  const toItsEnd = readings.find(({ reading }) => reading === 'notice-to-end-of-lock-in')
  if (toItsEnd === undefined) {
    return { ...plan, endsOn, early: { countsFrom, endsOn, kind: 'locked' }, bindingEnds: null }
  }
  const early = { countsFrom, endsOn, kind: 'otherwise' } as const
  return { ...plan, endsOn: toItsEnd.endsOn, early, bindingEnds: lockInUntil }
}
