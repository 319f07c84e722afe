import { addMonths, type Day } from '../calendar.ts'
import { type Contract, isRecurring, type RecurringLine } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { type Ore, ratio, sumOf } from '../money.ts'
import { periodAt, periodStart } from '../periods.ts'
import type { Context } from '../request.ts'
import { quantityOn, runsOn } from './inForce.ts'
import { type PacksInAdvance, purchases } from './packsInAdvance.ts'
import { packsRule, periodRule, recurringBilling } from './recurring.ts'

/** What is paid, or still to be paid, and never used; none of the terms gives it back. */
export interface PaidUnused {
  /** The part of the charges that is for days after the end. */
  readonly afterEnd: Ore
  /** Seats that packs bring beyond the users, from today through the end. */
  readonly seats: Ore
}

/**
 * What is paid for and not used if a contract ends on a day: of every period that the end lies in, the days after it;
 * of packs, the seats that nobody uses. By days.
 */
export function paidUnused(contract: Contract, edition: Edition, context: Context, end: Day): PaidUnused {
  const lines = contract.lines.filter(isRecurring)
  const packs = packsRule(contract, edition)
  const months = packs?.paidMonths ?? periodRule(contract, edition, context)?.months ?? null
  if (months === null) return { afterEnd: 0, seats: 0 }
  return {
    afterEnd: sumOf(lines.map((line) => afterEnd(line, contract, edition, context, months, end))),
    seats: packs === null ? 0 : sumOf(lines.map((line) => unusedSeats(line, packs, context.today, end))),
  }
}

function afterEnd(
  line: RecurringLine,
  contract: Contract,
  edition: Edition,
  context: Context,
  months: number,
  end: Day,
): Ore {
  const around = { invoicedFrom: addMonths(end, -months) - 1, invoicedTo: addMonths(end, months) + 1, end }
  const across = recurringBilling(contract, edition, context)
    .charges(line, around)
    .filter(({ from, to }) => from <= end && end < to)
  return sumOf(across.map(({ from, to, net }) => ratio(net, to - end, to - from + 1)))
}

/** Seats paid for and not used from one day through another, at the price of the first day charged of the paid part. */
function unusedSeats(line: RecurringLine, packs: PacksInAdvance, from: Day, through: Day): Ore {
  const begins = Math.max(from, line.from)
  let unused = 0
  for (let k = periodAt(packs.subscription, begins); periodStart(packs.subscription, k) <= through; k++) {
    const bought = purchases(line, packs, k, Math.min(through, line.to ?? through))
    for (const part of new Set(bought.map((each) => each.part))) {
      const ofPart = bought.filter((each) => each.part === part)
      const first = Math.max(begins, part.from)
      const last = Math.min(part.to, through)
      const turns = [first, ...ofPart.map((each) => each.from), ...line.changes.map((change) => change.on)]
      if (line.to !== null) turns.push(line.to + 1)
      const days = [...new Set(turns)].filter((day) => day >= first && day <= last).sort((a, b) => a - b)
      let seatDays = 0
      days.forEach((day, index) => {
        const paid = ofPart.findLast((each) => each.from <= day)?.unitsNow ?? 0
        const used = runsOn(line, day) ? quantityOn(line, day) : 0
        seatDays += Math.max(0, paid - used) * ((days[index + 1] ?? last + 1) - day)
      })
      unused += ratio((ofPart[0]?.price ?? 0) * part.months, seatDays, part.to - part.from + 1)
    }
  }
  return unused
}
