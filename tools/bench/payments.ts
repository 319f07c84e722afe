import { exampleContracts } from '../../src/shared/examples/index.ts'
import { defaultSettings } from '../../src/shared/ledger/index.ts'
import { lastYearsStart, paymentsBetween, sumsByGroup, sumsByMonth } from '../../src/shared/payments/index.ts'
import { appraise, contextOf } from '../../src/shared/portfolio/index.ts'
import { addMonths, monthStart } from '../../src/shared/rules/index.ts'
import { measure, tell } from './measure.ts'

/** Every payment of `count` contracts, copies of the examples, from last year through 60 months, with its sums. */
export function benchPayments(count: number): void {
  const months = 60
  const context = contextOf('2026-11-23', defaultSettings)
  const examples = exampleContracts(context.today, 'da', () => '')
  const appraisals = Array.from({ length: count }, (_, number) => {
    const example = examples[number % examples.length] as (typeof examples)[number]
    return appraise({ ...example, id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` }, context)
  })
  const first = monthStart(context.today)
  const run = () => {
    const invoices = paymentsBetween(appraisals, context, lastYearsStart(context.today), addMonths(first, months) - 1)
    sumsByGroup(invoices, 'contract')
    sumsByMonth(invoices, 'contract', first, months)
    return invoices.length
  }
  tell('payments', { contracts: count, months, invoices: run(), ...measure(15, run) })
}
