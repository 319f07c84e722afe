import { allStated, type Edition, stated } from '../edition.ts'
import type { LateEvent } from '../mechanisms/lateTimeline.ts'
import { fromTerms, notStated, type Step } from './step.ts'

/** What a reminder may cost by the Danish Interest Act, § 9 b. */
const feeByLaw = 100_00

/** What a creditor may claim from a business besides interest and fees (the Interest Act, § 9 a). */
const compensation = 310_00

/** Why something changes on a day while an invoice stays unpaid. */
export function explainLate(event: LateEvent): Step[] {
  const { on, rule } = event
  const { clause } = rule
  switch (event.what) {
    case 'interest': {
      const { month, totals } = event
      const values = {
        on,
        month,
        percent: Math.round(event.rule.percentPerMonth * 100),
        interest: totals.interest ?? 0,
      }
      return [fromTerms('late-interest-month', values, clause, 'assumed')]
    }
    case 'reminder': {
      const { number, fee } = event
      if (fee === 0) return [fromTerms('late-reminder-free', { on, number }, clause, 'assumed')]
      const steps = [fromTerms('late-reminder-fee', { on, number, fee }, clause, 'assumed')]
      if (fee > feeByLaw) steps.push(fromTerms('late-fee-above-law', { fee, law: feeByLaw }, clause))
      return steps
    }
    case 'access-closed':
      return [fromTerms('late-access-closed', { on }, clause, 'assumed')]
    case 'may-suspend':
    case 'may-cancel': {
      const { afterWorkingDays: workingDays } = event.rule
      const key = `late-${event.what}` as const
      if (workingDays === 0) return [fromTerms(key, { on }, clause)]
      const values = { demandOn: event.demandOn, workingDays, on }
      return [fromTerms(`${key}-after-demand`, values, clause, 'assumed')]
    }
  }
}

/**
 * What may come besides, told and not added: a collector's costs, the law's compensation, and the law's interest where
 * the terms name none.
 *
 * @example lateBesides(ekontoret).map((step) => stepText(step, 'da'))
 */
export function lateBesides(edition: Edition): Step[] {
  const collects = allStated(edition, 'late-remedy').filter(({ may }) => may === 'collect')
  return [
    ...collects.map(({ clause }) => fromTerms('late-collection', {}, clause)),
    notStated('late-compensation', { amount: compensation }),
    ...(stated(edition, 'late-interest') === null ? [notStated('late-interest-by-law', {})] : []),
  ]
}
