import type { OwnTermsSet, Scenario } from '../../../shared/ledger/index.ts'
import type { Day, Language, NetPriceIndex, Ore } from '../../../shared/rules/index.ts'
import {
  compareCandidates,
  isReckoned,
  layBefore,
  type Outcome,
  type ReckonedOutcome,
  type RefusedOutcome,
} from '../../../shared/scenario/index.ts'
import { agreedInWords, namesOf } from './names.ts'

/** A candidate with what its terms make of the need, and what it is called beside the others. */
export interface View<Of extends Outcome = Outcome> {
  /** Its place among the scenario's candidates. */
  readonly at: number
  /** Different from every other's. */
  readonly name: string
  /** What would be agreed; '' for nothing. */
  readonly agreed: string
  readonly outcome: Of
  readonly isCheapest: boolean
}

/** A candidate that could be reckoned with. */
export interface ReckonedView extends View<ReckonedOutcome> {
  /** Above the cheapest. */
  readonly difference: Ore
  /** What is invoiced in each of the months compared. */
  readonly nets: readonly Ore[]
}

/** A scenario's candidates side by side. */
export interface Compared {
  readonly scenario: Scenario
  /** In the order of the candidates. */
  readonly reckoned: readonly ReckonedView[]
  readonly refused: readonly View<RefusedOutcome>[]
  readonly cheapest: ReckonedView | null
  /** The first day of every month that any of them is invoiced in. */
  readonly months: readonly Day[]
}

/** Lays a scenario's need before its candidates. Takes a scenario without faults. */
export function compared(
  scenario: Scenario,
  sets: ReadonlyMap<string, OwnTermsSet>,
  netPriceIndex: NetPriceIndex,
  language: Language,
): Compared {
  const { candidates } = scenario
  const names = namesOf(candidates, language)
  const comparison = compareCandidates(
    candidates.map((candidate) => layBefore(scenario, candidate, sets, netPriceIndex)),
  )
  const reckoned: ReckonedView[] = []
  const refused: View<RefusedOutcome>[] = []
  comparison.rows.forEach(({ outcome, difference, nets }, at) => {
    const isCheapest = outcome === comparison.cheapest
    const agreed = agreedInWords(outcome.candidate, language)
    const view = { at, name: names[at] ?? '', agreed, isCheapest }
    if (isReckoned(outcome)) reckoned.push({ ...view, outcome, difference: difference ?? 0, nets })
    else refused.push({ ...view, outcome })
  })
  const cheapest = reckoned.find(({ isCheapest }) => isCheapest) ?? null
  return { scenario, reckoned, refused, cheapest, months: comparison.months }
}
