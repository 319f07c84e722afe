import type { TimelineRow } from '../../../shared/portfolio/index.ts'
import { addMonths, type Day, monthStart } from '../../../shared/rules/index.ts'

/** The days that the timeline shows. */
export interface Horizon {
  readonly from: Day
  readonly to: Day
}

/** From two months back to past the last way out, at least a year and at most four ahead. */
export function horizonOf(rows: readonly TimelineRow[], today: Day): Horizon {
  const last = Math.max(...rows.map((row) => row.knownEnd ?? row.nextRenewalEnd ?? today), addMonths(today, 12))
  return { from: addMonths(monthStart(today), -2), to: Math.min(addMonths(last, 1), addMonths(today, 48)) }
}

/** At most so many names of months stand beside each other without touching. */
const mostTicks = 6

/** The months named on the axis: every one, third, sixth or twelfth, as there is room. */
export function ticks({ from, to }: Horizon): Day[] {
  for (const step of [1, 3, 6, 12]) {
    const days: Day[] = []
    for (let day = from; day < to - 40; day = addMonths(day, step)) days.push(day)
    if (days.length <= mostTicks) return days
  }
  return []
}
