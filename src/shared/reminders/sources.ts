import type { ReminderSettings } from '../ledger/index.ts'
import type { Appraisal } from '../portfolio/index.ts'
import type { Context } from '../rules/index.ts'

/** What reminders are made from. */
export interface Sources {
  /** As of `context.today`. */
  readonly appraisals: readonly Appraisal[]
  readonly settings: ReminderSettings
  readonly context: Context
}

/** The same, of one contract. */
export interface OfContract extends Omit<Sources, 'appraisals'> {
  readonly appraisal: Appraisal
}
