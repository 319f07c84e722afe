import { type Invoice, invoicesOf, lastYearsStart } from '../../../shared/payments/index.ts'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { addMonths, type Context, type Day, monthStart } from '../../../shared/rules/index.ts'
import { keepEach } from '../../state/keepEach.ts'
import { keepLast } from '../../state/keepLast.ts'
import { useAppraisals, useRulesContext } from '../../state/portfolio.ts'
import { useView } from './view.ts'

/** The payments that the screen is about. */
export interface Payments {
  /** From the first day of last year through the horizon, by day. */
  readonly all: readonly Invoice[]
  /** Those of the months shown in the chart. */
  readonly ahead: readonly Invoice[]
  readonly firstMonth: Day
}

/** All payments from last year through the horizon. A contract's are made anew only when it changes. */
export function usePayments(): Payments {
  const appraisals = useAppraisals()
  const context = useRulesContext()
  const months = useView((view) => view.months)
  return paymentsThrough(appraisals, context, months)
}

const keptInvoices = keepEach(invoicesOf)

const paymentsThrough = keepLast((appraisals: readonly Appraisal[], context: Context, months: number): Payments => {
  const firstMonth = monthStart(context.today)
  const to = addMonths(firstMonth, months) - 1
  const from = lastYearsStart(context.today)
  const all = appraisals
    .flatMap((each) => keptInvoices(each, context, from, to))
    .sort((a, b) => a.invoiceOn - b.invoiceOn)
  return { all, ahead: all.filter(({ invoiceOn }) => invoiceOn >= firstMonth), firstMonth }
})
