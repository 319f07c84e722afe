import type { Day } from '../calendar.ts'
import type { Ore } from '../money.ts'

/** The values that the sentences on leaving name. */
export interface LeavingValues {
  'leave-ends': { receivedOn: Day; end: Day }
  'leave-too-early': { receivedOn: Day; earliest: Day; end: Day }
  'leave-other-reading': { receivedOn: Day; end: Day }
  'leave-confirmed-same-day': { receivedOn: Day }
  'leave-to-pay': { from: Day; end: Day; invoices: number; net: Ore }
  'leave-unused-none': Record<never, never>
  'leave-unused-after-end': { end: Day; net: Ore }
  'leave-unused-seats': { from: Day; end: Day; net: Ore }
  'leave-clawback': { leftOn: Day; until: Day; net: Ore }
  'leave-clawback-over': { until: Day }
  'leave-clawback-none': Record<never, never>
  'leave-hardware': { line: string; number: number; pieces: number; price: Ore; net: Ore }
  'leave-hardware-unknown': { line: string; number: number }
  'leave-hardware-none': Record<never, never>
  'leave-total': { toPay: Ore; clawback: Ore; net: Ore }
  'leave-within': { through: Day; net: Ore }
  'leave-staying': { from: Day; through: Day; net: Ore }
  'leave-saves': { net: Ore }
  'leave-costs-more': { net: Ore }
}
