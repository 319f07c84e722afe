import type { Day } from '../calendar.ts'
import type { Ore } from '../money.ts'

/** The values that the sentences on rises in price and on regulated prices name. */
export interface RiseValues {
  'rise-notice': { months: number; announcedOn: Day; endsOn: Day }
  'rise-notice-passed-on': {
    length: number
    unit: 'months' | 'days'
    workingDays: number
    announcedOn: Day
    endsOn: Day
  }
  'rise-notice-not-stated': Record<never, never>
  'rise-kept': { from: Day }
  'rise-too-soon': { from: Day; endsOn: Day }
  'rise-from-period': { on: Day }
  'rise-takes-effect': { on: Day }
  'rise-index-only': { on: Day; most: Ore }
  'rise-above-index': { price: Ore; most: Ore; by: Ore }
  'rise-extra': { from: Day; through: Day; net: Ore }
  'rise-leave-before': { sendBy: Day; noticeBy: Day; endsOn: Day }
  'rise-no-way-out': { on: Day }
  'invoice-expected': { on: Day; net: Ore }
  'invoice-at-most': { on: Day; net: Ore; cap: number }
  'invoice-too-high': { charged: Ore; most: Ore; by: Ore }
  'invoice-right': { charged: Ore }
}
