import { type RefObject, useCallback } from 'react'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { type Day, explainLeaving, type Leaving, type LeavingTopic, type Step } from '../../../shared/rules/index.ts'
import { useRulesContext } from '../../state/portfolio.ts'

/** What one contract comes to on the day chosen. */
export interface LeavingView {
  readonly appraisal: Appraisal
  readonly leaving: Leaving
  /** The day chosen: it is read only when a reason is asked for, so that days that come to the same draw nothing anew. */
  readonly day: RefObject<Day>
}

/** Gives the steps to a result of leaving on the day that is then chosen. */
export function useReasons({ appraisal, leaving, day }: LeavingView): (topic: LeavingTopic) => readonly Step[] {
  const context = useRulesContext()
  return useCallback(
    (topic) =>
      explainLeaving(topic, appraisal.contract, appraisal.edition, context, { ...leaving, receivedOn: day.current }),
    [appraisal, leaving, day, context],
  )
}

/** Whether two days come to the same: the curve hands out the same results for all days of a step. */
export function comesToTheSame(a: LeavingView, b: LeavingView): boolean {
  return (
    a.appraisal === b.appraisal &&
    a.leaving.staying === b.leaving.staying &&
    a.leaving.costs === b.leaving.costs &&
    a.leaving.readings === b.leaving.readings
  )
}
