import { contextOf } from '../../src/shared/portfolio/index.ts'
import { addMonths, charges, editionOf, evaluate, parseContract } from '../../src/shared/rules/index.ts'
import { drawnTerms, mixedCases } from '../ledger/drawn.ts'
import { measure, tell } from './measure.ts'

/** All drawn contracts with their deadlines and totals, and their charges of 60 months, in this thread. */
export function benchRules(count: number, seed: number): void {
  const { today, netPriceIndex } = mixedCases()
  const context = contextOf(today, { netPriceIndex })
  const contracts = drawnTerms(count, seed).map((terms) => {
    const parsed = parseContract(terms)
    if (!parsed.ok) throw new Error(`The contract has faults: ${parsed.faults[0]?.path}`)
    return parsed.value
  })
  const last = addMonths(context.today, 60) - 1
  let invoiced = 0
  const times = measure(9, () => {
    invoiced = 0
    for (const contract of contracts) {
      const edition = editionOf(contract)
      evaluate(contract, context, edition)
      invoiced += charges(contract, context, context.today, last, edition).length
    }
  })
  tell('rules.everything', {
    contracts: count,
    months: 60,
    charges: invoiced,
    ...times,
    targetMs: 500,
    met: times.medianMs < 500,
  })
}
