import type { ContractRecord, Settings } from '../ledger/index.ts'
import { addMonths, type ContractJson, isoDay } from '../rules/index.ts'
import { storedDay } from './storedDay.ts'

/** How far ahead the charges reach. */
const monthsAhead = 24

/** A request of `evaluate` as it is written down. */
export interface EvaluateRequest {
  readonly today: string
  readonly chargesFrom: string
  readonly chargesTo: string
  readonly netPriceIndex: Readonly<Record<string, number>>
  readonly contracts: readonly ContractJson[]
}

/**
 * The ledger's contracts as a request of `npm run --silent evaluate`, which answers for each what the app shows, with
 * the charges of the 24 months from `today`.
 *
 * @param today `YYYY-MM-DD`
 * @example evaluateRequest(records, settings, '2026-11-21').chargesTo // '2028-11-20'
 */
export function evaluateRequest(
  records: readonly ContractRecord[],
  settings: Pick<Settings, 'netPriceIndex'>,
  today: string,
): EvaluateRequest {
  return {
    today,
    chargesFrom: today,
    chargesTo: isoDay(addMonths(storedDay(today), monthsAhead) - 1),
    netPriceIndex: settings.netPriceIndex,
    contracts: records.map(({ id, terms }) => ({ id, ...terms })),
  }
}
