import type { Candidate, OwnTermsSet, Scenario } from '../ledger/index.ts'
import {
  addMonths,
  type ContractJson,
  type Day,
  editionOf,
  type Fault,
  monthsApart,
  type NetPriceIndex,
  type Ore,
  paidAndUsed,
  parseContract,
  parseDay,
  ratio,
  type Use,
} from '../rules/index.ts'
import { candidateContract } from './candidateContract.ts'
import { type InvoicedMonth, invoicedByMonth } from './invoicedMonths.ts'
import { type LeavingNeed, leaveOn } from './leaveOn.ts'

/** What a candidate's terms make of a need. */
export type Outcome = RefusedOutcome | ReckonedOutcome

/** A candidate that cannot be reckoned with. */
export interface RefusedOutcome {
  readonly candidate: Candidate
  readonly status: 'own-terms-gone' | 'faults'
  /** What its contract would lack, with paths within the contract; empty where its own set of terms is gone. */
  readonly faults: readonly Fault[]
}

/** A candidate's contract with its costs, without VAT, in the words of {@link paidAndUsed}; all that its why needs. */
export interface ReckonedOutcome extends Use, Pick<LeavingNeed, 'noticeOn' | 'otherReading'> {
  readonly candidate: Candidate
  /**
   * `ends`: on `lastDay`; `end-not-stated`: the terms say nothing of termination, so it is reckoned through the last day
   * of the need and nothing after is counted; `runs-on`: nobody leaves, and it is looked at through `lastDay`.
   */
  readonly status: 'ends' | 'end-not-stated' | 'runs-on'
  readonly contractJson: ContractJson
  readonly lastDay: Day
  /** Everything charged for periods that begin by `lastDay`. */
  readonly net: Ore
  /** The months begun in which something is needed. */
  readonly monthsNeeded: number
  /** `net` shared out over those. */
  readonly perMonth: Ore
  /** `net` with every unknown year of the net price index at the cap; null where nothing hangs on that. */
  readonly most: Ore | null
  /** From the month of the start through that of the last invoice; {@link compareCandidates} lines them up. */
  readonly months: readonly InvoicedMonth[]
}

/**
 * Lays a need before one candidate's terms, looked at from the day of the start. Takes a scenario that has passed the
 * ledger's parser, the user's sets of own terms by their ids, and the net price index of the settings.
 *
 * @example layBefore(scenario, { supplier: 'zimaone', … }, new Map(), new Map())
 */
export function layBefore(
  scenario: Scenario,
  candidate: Candidate,
  sets: ReadonlyMap<string, OwnTermsSet>,
  netPriceIndex: NetPriceIndex,
): Outcome {
  const set = candidate.ownTermsId === null ? null : (sets.get(candidate.ownTermsId) ?? null)
  if (candidate.ownTermsId !== null && set === null) return { candidate, status: 'own-terms-gone', faults: [] }
  const contractJson = candidateContract(scenario, candidate, set)
  const parsed = parseContract(contractJson)
  if (!parsed.ok) return { candidate, status: 'faults', faults: parsed.faults }
  const contract = parsed.value
  const edition = editionOf(contract)
  const start = contract.signedOn
  const context = { today: start, netPriceIndex }
  const { leaving: leave } = scenario.need
  const leavesOn = leave === null ? null : parseDay(leave.on)
  const left =
    leave === null || leavesOn === null ? staying : leaveOn(contract, edition, context, leavesOn, leave.known)
  const neededThrough = leavesOn ?? addMonths(start, scenario.months) - 1
  const end = left.leaving?.end ?? null
  const lastDay = end ?? neededThrough
  const paid = paidAndUsed(contract, edition, context, { neededThrough, through: lastDay, ends: end !== null })
  const { net, parts, indexationAtMost } = paid
  const monthsNeeded = monthsBegun(start, neededThrough)
  return {
    candidate,
    status: end !== null ? 'ends' : leave === null ? 'runs-on' : 'end-not-stated',
    contractJson,
    contract,
    edition,
    context,
    ...left,
    lastDay,
    paid,
    net,
    monthsNeeded,
    perMonth: ratio(net, 1, monthsNeeded),
    most: indexationAtMost === null ? null : net - parts.indexation + indexationAtMost,
    months: invoicedByMonth(start, paid.charges),
  }
}

const staying = { leaving: null, noticeOn: null, otherReading: null }

function monthsBegun(start: Day, through: Day): number {
  const months = monthsApart(start, through)
  return addMonths(start, months) <= through ? months + 1 : months
}
