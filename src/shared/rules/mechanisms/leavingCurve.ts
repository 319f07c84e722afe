import type { Day } from '../calendar.ts'
import type { Contract } from '../contract.ts'
import type { Edition } from '../edition.ts'
import type { Context } from '../request.ts'
import { type Leaver, type Leaving, leaver, leavingHorizonMonths } from './leaving.ts'
import { endFor, latestNotice, type WayOut } from './wayOut.ts'

/** Receipt days that all come to the same. */
export interface LeavingStep {
  readonly from: Day
  readonly to: Day
  /** Reckoned for `from`. */
  readonly leaving: Leaving
}

/** Leaving over all receipt days of a range, in steps that follow each other without gap. */
export interface LeavingCurve {
  readonly steps: readonly LeavingStep[]
  /** The days on which notice costs least by the horizon, and of those the latest end; null where none is possible. */
  readonly best: LeavingStep | null
}

/**
 * What leaving costs for every day on which notice can be received, from one day through another: reckoned only where
 * something changes, so that a slider can follow it. See {@link leaveBy} for what is reckoned.
 *
 * @example leavingCurve(contract, unicom, context, today, addMonths(today, 24)).best?.to // the last of the best days
 */
export function leavingCurve(
  contract: Contract,
  edition: Edition,
  context: Context,
  from: Day,
  to: Day,
  horizonMonths: number = leavingHorizonMonths,
): LeavingCurve {
  const reckoner = leaver(contract, edition, context, to, horizonMonths)
  const steps: LeavingStep[] = []
  for (let day = from; day <= to; ) {
    const leaving = reckoner.on(day)
    const next = leaving.status === 'fixed' ? to + 1 : nextChange(reckoner, day)
    steps.push({ from: day, to: Math.min(next - 1, to), leaving })
    day = next
  }
  return { steps, best: bestOf(steps) }
}

/**
 * What the curve says of one receipt day, looked up; null outside the curve.
 *
 * @example leavingOn(curve, parseDay('2027-01-15'))?.end
 */
export function leavingOn({ steps }: LeavingCurve, day: Day): Leaving | null {
  let low = 0
  let high = steps.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const step = steps[middle] as LeavingStep
    if (day < step.from) high = middle - 1
    else if (day > step.to) low = middle + 1
    else return { ...step.leaving, receivedOn: day }
  }
  return null
}

/** The first receipt day after a day on which any of the ways gives something else. */
function nextChange({ ways, breaking }: Leaver, day: Day): Day {
  if (ways === null) return Number.MAX_SAFE_INTEGER
  const changes = [ways.cautious, ...ways.readings.map(({ way }) => way)].map((way) => changeAfter(way, day))
  // What a notice that is too early breaks off moves with its day, whenever that is.
  if (breaking !== null && day < ways.cautious.earliestNotice) changes.push(endMovesAfter(breaking, day))
  return Math.min(...changes)
}

function changeAfter(way: WayOut, day: Day): Day {
  return day < way.earliestNotice ? way.earliestNotice : endMovesAfter(way, day)
}

function endMovesAfter(way: WayOut, day: Day): Day {
  return latestNotice(way, endFor(way, day)) + 1
}

function bestOf(steps: readonly LeavingStep[]): LeavingStep | null {
  let best: LeavingStep | null = null
  for (const step of steps) {
    if (step.leaving.isPossible && (best === null || isBetter(step.leaving, best.leaving))) best = step
  }
  return best
}

function isBetter(a: Leaving, b: Leaving): boolean {
  const cost = (a.costs?.withinHorizon ?? 0) - (b.costs?.withinHorizon ?? 0)
  return cost < 0 || (cost === 0 && (a.end ?? 0) > (b.end ?? 0))
}
