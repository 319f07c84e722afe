import type { Day } from '../calendar.ts'
import type { Ore } from '../money.ts'

/** The values that the sentences on paying late name. */
export interface LateValues {
  /** In hundredths of a percent. */
  'late-interest-month': { on: Day; month: number; percent: number; interest: Ore }
  'late-reminder-free': { on: Day; number: number }
  'late-reminder-fee': { on: Day; number: number; fee: Ore }
  'late-fee-above-law': { fee: Ore; law: Ore }
  'late-access-closed': { on: Day }
  'late-may-suspend': { on: Day }
  'late-may-suspend-after-demand': { demandOn: Day; workingDays: number; on: Day }
  'late-may-cancel': { on: Day }
  'late-may-cancel-after-demand': { demandOn: Day; workingDays: number; on: Day }
  'late-collection': Record<never, never>
  'late-compensation': { amount: Ore }
  'late-interest-by-law': Record<never, never>
}
