import { type Contract, isRecurring } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import type { IndexedInvoice, InvoiceCheck } from '../mechanisms/indexedInvoice.ts'
import type { Context } from '../request.ts'
import { explainIndex } from './explainCosts.ts'
import { fromTerms, type Step } from './step.ts'

/** Why an invoice for regulated prices is right or too high: the index year by year, then what it allows. */
export function explainIndexedInvoice(
  contract: Contract,
  edition: Edition,
  context: Context,
  { invoiceOn: on, netCharged: charged }: IndexedInvoice,
  { expected, atMost, tooHighBy, charges }: InvoiceCheck,
): Step[] {
  const rule = stated(edition, 'indexation')
  if (rule === null) return []
  const { clause } = rule
  const years = charges.flatMap(({ line, from }) => {
    const its = contract.lines[line]
    return its !== undefined && isRecurring(its) ? explainIndex(its, edition, context, from) : []
  })
  const range =
    atMost === expected ? [] : [fromTerms('invoice-at-most', { on, net: atMost, cap: rule.capPercent * 100 }, clause)]
  const verdict =
    tooHighBy > 0
      ? fromTerms('invoice-too-high', { charged, most: atMost, by: tooHighBy }, clause)
      : fromTerms('invoice-right', { charged }, clause)
  return [...years, fromTerms('invoice-expected', { on, net: expected }, clause, 'assumed'), ...range, verdict]
}
