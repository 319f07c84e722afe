import type { Settings } from '../ledger/index.ts'
import { type Context, parseNetPriceIndex } from '../rules/index.ts'
import { storedDay } from './storedDay.ts'

/** What the rules reckon from: the day that counts as today, and the index table of the settings. */
export function contextOf(today: string, settings: Pick<Settings, 'netPriceIndex'>): Context {
  const index = parseNetPriceIndex(settings.netPriceIndex)
  return { today: storedDay(today), netPriceIndex: index.ok ? index.value : new Map() }
}
