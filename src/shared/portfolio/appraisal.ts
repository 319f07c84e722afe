import type { ContractRecord } from '../ledger/index.ts'
import {
  addMonths,
  type Charge,
  type Context,
  type Contract,
  charges,
  type Day,
  type Edition,
  type Evaluation,
  editionOf,
  evaluate,
  ownTermination,
  parseContract,
  stated,
  type Totals,
  totals,
  unknownAtCap,
} from '../rules/index.ts'

/** A contract of the ledger with what the rules make of it on a day: what every screen, PDF and reminder reads. */
export interface Appraisal {
  readonly record: ContractRecord
  readonly contract: Contract
  readonly edition: Edition
  readonly evaluation: Evaluation
  /** The day that counted as today. */
  readonly asOf: Day
  /** The supplier as the user knows it. */
  readonly supplierName: string
  /** The last day, where it is known: agreed, confirmed, or given by a valid notice. */
  readonly knownEnd: Day | null
  /** Whether that day has passed. */
  readonly ended: boolean
  /** What it may come to where the net price index of a year is not known; null where nothing hangs on that. */
  readonly atMost: Totals | null
}

/**
 * What the rules make of a contract of the ledger on `context.today`, by the edition of the terms that it rests on.
 * Takes records that have passed the ledger's parser; throws for one that has not.
 */
export function appraise(record: ContractRecord, context: Context): Appraisal {
  const contract = contractOf(record)
  const edition = editionOf(contract, record.edition)
  const evaluation = evaluate(contract, context, edition)
  const knownEnd = evaluation.termination.given?.endsOn ?? null
  return {
    record,
    contract,
    edition,
    evaluation,
    asOf: context.today,
    supplierName: record.supplierName ?? edition.name,
    knownEnd,
    ended: knownEnd !== null && knownEnd < context.today,
    atMost: mostWithUnknownIndex(contract, context, edition, evaluation),
  }
}

/** The contract that a record holds, read for the rules. */
function contractOf(record: Pick<ContractRecord, 'id' | 'terms'>): Contract {
  const parsed = parseContract({ id: record.id, ...record.terms })
  if (!parsed.ok) throw new Error(`Contract ${record.id} does not hold: ${parsed.faults[0]?.path}`)
  return parsed.value
}

/** Whether the terms can be read two ways, so that results are on the cautious reading. */
export function hasReadings({ evaluation }: Appraisal): boolean {
  return evaluation.termination.readings.length > 0
}

/** The charges of a contract invoiced from one day through another. */
export function chargesBetween({ contract, edition }: Appraisal, context: Context, from: Day, to: Day): Charge[] {
  return charges(contract, context, from, to, edition)
}

/**
 * The same charges at the most that they may come to, with every year whose index is not known at the cap; null where
 * nothing hangs on that.
 */
export function chargesAtMost({ contract, edition }: Appraisal, context: Context, from: Day, to: Day): Charge[] | null {
  const capped = contextAtCap(context, edition)
  return capped && charges(contract, capped, from, to, edition)
}

function mostWithUnknownIndex(
  contract: Contract,
  context: Context,
  edition: Edition,
  known: Evaluation,
): Totals | null {
  const capped = contextAtCap(context, edition)
  if (capped === null) return null
  // When it can be left does not hang on the index.
  const most = totals(contract, edition, capped, known.termination)
  const keys = ['monthlyNet', 'yearNet', 'committedNet', 'missedNet'] as const
  return keys.some((key) => (most[key] ?? 0) > (known.totals[key] ?? 0)) ? most : null
}

function contextAtCap(context: Context, edition: Edition): Context | null {
  const indexation = stated(edition, 'indexation')
  return indexation && { ...context, netPriceIndex: unknownAtCap(context.netPriceIndex, indexation) }
}

/**
 * Whether a contract can be left every month or day: no lock-in ahead, and missing a deadline binds for no more than
 * a month. Such a contract has no countdown; it is free to leave.
 */
export function freeToLeave({ evaluation }: Appraisal, today: Day): boolean {
  const { nextDeadline, ifMissed, readings } = evaluation.termination
  if (nextDeadline === null || ifMissed === null) return false
  if (nextDeadline.noticeFrom > today || readings.some(({ noticeBy }) => noticeBy < nextDeadline.noticeBy)) return false
  return ifMissed <= addMonths(nextDeadline.endsOn + 1, 1)
}

/** Whether notice is valid only once the supplier has confirmed it; what was agreed individually does away with that. */
export function needsConfirmation({ contract, edition }: Appraisal): boolean {
  return ownTermination(contract, edition, 'needs-confirmation') !== null
}
