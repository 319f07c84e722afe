import type { Intent } from '../ledger/index.ts'
import { type Context, isoDay } from '../rules/index.ts'
import type { Appraisal } from './appraisal.ts'
import { noticesAskedFor } from './noticeActions.ts'

/**
 * The intent to keep a contract, from today: past the deadline that is counted down to now, so that the next term's
 * comes in its place. Where none is counted down to there is none to let pass.
 */
export function keepNow(appraisal: Appraisal, context: Context): Intent {
  const [ask] = noticesAskedFor(appraisal, context)
  return { kind: 'keep', through: ask === undefined ? null : isoDay(ask.receiveBy) }
}
