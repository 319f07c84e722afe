import { type Day, type Leaving, type LeavingCurve, leavingOn, type Ore } from '../../../shared/rules/index.ts'

/** Receipt days on which leaving all of some contracts comes to the same. */
export interface SumStep {
  readonly from: Day
  readonly to: Day
  /** Invoiced by the horizon, without VAT. */
  readonly net: Ore
  /** The same without notice. */
  readonly staying: Ore
  /** `early`: one of them cannot be left by notice on these days; `fixed`: the last day of each is known. */
  readonly state: 'possible' | 'early' | 'fixed'
}

/** What some contracts come to together, for a notice received on one day. */
export interface Sums {
  readonly toPay: Ore
  readonly paidUnused: Ore
  readonly clawback: Ore
  readonly total: Ore
  /** Null where a list price is not entered. */
  readonly hardware: Ore | null
  readonly within: Ore
  readonly staying: Ore
  /** Of how many contracts; those whose terms state no end are left out of every amount. */
  readonly counted: number
}

/** The curves of several contracts as one, those whose terms state no end left out; empty where none is left. */
export function sumSteps(curves: readonly LeavingCurve[]): SumStep[] {
  const counted = curves.filter(({ steps }) => (steps[0]?.leaving.costs ?? null) !== null)
  const last = counted[0]?.steps.at(-1)?.to
  if (last === undefined) return []
  const days = [...new Set(counted.flatMap(({ steps }) => steps.map(({ from }) => from)))].sort((a, b) => a - b)
  return days.map((from, index) => {
    const leavings = counted.map((curve) => leavingOn(curve, from)).filter((each) => each !== null)
    const { within: net, staying } = sumsOf(leavings)
    return { from, to: (days[index + 1] ?? last + 1) - 1, net, staying, state: stateOf(leavings) }
  })
}

/** The days on which leaving all of them costs least by the horizon, and of those the latest; null where none can. */
export function bestOfSteps(steps: readonly SumStep[]): SumStep | null {
  let best: SumStep | null = null
  for (const step of steps) {
    if (step.state === 'possible' && (best === null || step.net <= best.net)) best = step
  }
  return best
}

/** What contracts come to together on a day, those whose terms state no end left out. */
export function sumsOf(leavings: readonly Leaving[]): Sums {
  let sums: Sums = { toPay: 0, paidUnused: 0, clawback: 0, total: 0, hardware: 0, within: 0, staying: 0, counted: 0 }
  for (const { costs, staying } of leavings) {
    if (costs === null) continue
    const { hardwareAtListPrice } = costs
    sums = {
      toPay: sums.toPay + costs.stillToPay,
      paidUnused: sums.paidUnused + costs.paidUnused,
      clawback: sums.clawback + costs.clawback,
      total: sums.total + costs.total,
      hardware: sums.hardware === null || hardwareAtListPrice === null ? null : sums.hardware + hardwareAtListPrice,
      within: sums.within + costs.withinHorizon,
      staying: sums.staying + staying.net,
      counted: sums.counted + 1,
    }
  }
  return sums
}

function stateOf(leavings: readonly Leaving[]): SumStep['state'] {
  const open = leavings.filter(({ status }) => status !== 'fixed')
  if (open.length === 0) return 'fixed'
  return open.every(({ isPossible }) => isPossible) ? 'possible' : 'early'
}
