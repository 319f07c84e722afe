import { useMemo } from 'react'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { addMonths, type Day, type LeavingCurve, leavingCurve } from '../../../shared/rules/index.ts'
import { useAppraisals, useRulesContext } from '../../state/portfolio.ts'

/** A contract with what leaving it costs on every day of the horizon. */
export interface LeavingOf {
  readonly appraisal: Appraisal
  readonly curve: LeavingCurve
}

export interface Leavings {
  readonly all: readonly LeavingOf[]
  /** Contracts that have ended: there is nothing to leave. */
  readonly ended: readonly Appraisal[]
  /** The first and the last receipt day. */
  readonly from: Day
  readonly to: Day
}

/** The curves of some contracts over so many months from today, reckoned once. */
export function useLeavings(ids: readonly string[], months: number): Leavings {
  const appraisals = useAppraisals()
  const context = useRulesContext()
  return useMemo(() => {
    const from = context.today
    const to = addMonths(from, months) - 1
    const chosen = appraisals.filter(({ record }) => ids.includes(record.id))
    const all = chosen
      .filter(({ ended }) => !ended)
      .map((appraisal) => ({
        appraisal,
        curve: leavingCurve(appraisal.contract, appraisal.edition, context, from, to, months),
      }))
    return { all, ended: chosen.filter(({ ended }) => ended), from, to }
  }, [appraisals, context, ids, months])
}
