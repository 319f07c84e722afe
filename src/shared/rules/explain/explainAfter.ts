import type { Day } from '../calendar.ts'
import { type Edition, stated } from '../edition.ts'
import type { Obligation } from '../mechanisms/afterTermination.ts'
import type { Liability } from '../mechanisms/liability.ts'
import type { MostOff } from '../mechanisms/priceReduction.ts'
import { addWorkingDays } from '../workingDays.ts'
import { fromTerms, type Step } from './step.ts'

/** What follows an end, by when, and what must be done before it. */
export function explainAfter(edition: Edition, end: Day | null, obligations: readonly Obligation[]): Step[] {
  if (end === null) return []
  const steps = obligations.flatMap((obligation) => explainObligation(edition, end, obligation))
  // Beside the deletion it is told there.
  return stated(edition, 'personal-data-deleted') === null ? [...steps, ...explainCopy(edition, end)] : steps
}

function explainObligation(edition: Edition, end: Day, { what, by }: Obligation): Step[] {
  switch (what) {
    case 'return-hardware': {
      const rule = stated(edition, what)
      return rule === null ? [] : [fromTerms(what, { days: rule.days, end, by }, rule.clause, 'assumed')]
    }
    case 'personal-data-deleted': {
      const rule = stated(edition, what)
      if (rule === null) return []
      return [fromTerms(what, { months: rule.months, end, by }, rule.clause), ...explainCopy(edition, end)]
    }
    case 'retrieve-data': {
      const rule = stated(edition, what)
      return rule === null
        ? []
        : [fromTerms(what, { days: rule.days, end, by, thenDeleted: rule.thenDeleted === true }, rule.clause)]
    }
  }
}

/** The most that the supplier owes if it fails. */
export function explainLiability({ rule, amount }: Liability): Step[] {
  switch (rule.model) {
    case 'monthly-fees':
      return [fromTerms('liability-monthly-fees', { months: rule.months, net: amount }, rule.clause)]
    case 'payments':
      return [fromTerms('liability-payments', { months: rule.months, most: rule.most, net: amount }, rule.clause)]
    case 'invoice':
      return [fromTerms('liability-invoice', { net: amount }, rule.clause, 'assumed')]
    case 'amount':
      return [fromTerms('liability-amount', { most: rule.most, withVat: rule.withVat === true }, rule.clause)]
  }
}

/** A copy that is asked for in time still comes before the end. */
function explainCopy(edition: Edition, end: Day): Step[] {
  const copy = stated(edition, 'data-copy')
  if (copy === null) return []
  const { workingDays, clause } = copy
  return [fromTerms('data-copy', { workingDays, askBy: addWorkingDays(end, -workingDays) }, clause)]
}

/** What can be claimed off while a service fails. */
export function explainMostOff({ rule, perMonth }: MostOff): Step[] {
  const values = { percent: rule.mostPercent, workingDays: rule.afterWorkingDays, perMonth }
  return [fromTerms('price-reduction', values, rule.clause)]
}
