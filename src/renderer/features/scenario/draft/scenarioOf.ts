import type { Candidate, Leave, Scenario } from '../../../../shared/ledger/index.ts'
import { type Day, isoDay, type Language, parseDay } from '../../../../shared/rules/index.ts'
import type { FieldFault } from '../../../parts/form/faults.ts'
import { Reading } from '../../../parts/form/reading.ts'
import type { CandidateDraft, ScenarioDraft } from './draft.ts'
import { changesOf, contractMonths, longestStrip, monthsThrough } from './strip.ts'

/** What a draft comes to. */
export interface ScenarioRead {
  /** The scenario; of use only where no faults but that of the name are found. */
  readonly scenario: Scenario
  /** What is wrong or missing, each at its field. */
  readonly faults: readonly FieldFault[]
  /** The place in the draft of each of the scenario's candidates. */
  readonly candidateAt: readonly number[]
}

const mostUnits = 10_000
const highestPrice = 100_000_000
const mostMonths = 120

/** Reads a draft as it is typed in a language. What a supplier's terms need besides is for the rules to say. */
export function scenarioOf(draft: ScenarioDraft, language: Language): ScenarioRead {
  const reading = new Reading(language)
  const missing = (path: string) => reading.wrong(path, { kind: 'missing' })
  const name = draft.name.trim()
  if (name === '') missing('name')
  const startsOn = reading.date(draft.startsOn, 'need.startsOn')
  if (draft.startsOn.trim() === '') missing('need.startsOn')
  const start = startsOn === undefined ? null : parseDay(startsOn)
  const leaving = draft.ends ? readLeave(draft, start, reading) : null
  const counts = draft.counts
    .slice(0, monthsShown(draft, start, leaving))
    .map((typed, month) => inRange(reading.whole(typed, countPath(month)), 0, mostUnits, countPath(month), reading))
  if ((draft.counts[0] ?? '').trim() === '') missing(countPath(0))
  const unitPrice = readPrice(draft.unitPrice, 'need.unitPrice', reading)
  if (draft.unitPrice.trim() === '') missing('need.unitPrice')
  const chosen = draft.candidates.flatMap((candidate, index) => (candidate.chosen ? [{ candidate, index }] : []))
  const candidates = chosen.map(({ candidate, index }) => readCandidate(candidate, `candidates[${index}]`, reading))
  return {
    scenario: {
      id: draft.id,
      name,
      need: {
        startsOn: startsOn ?? '',
        units: counts[0] ?? 0,
        unitPrice: unitPrice ?? 0,
        changes: start === null ? [] : changesOf(start, counts),
        leaving,
      },
      months: draft.months,
      candidates,
    },
    faults: reading.faults,
    candidateAt: chosen.map(({ index }) => index),
  }
}

/** The field of a contract month's number: the first is that of the need's start. */
export function countPath(month: number): string {
  return month === 0 ? 'need.units' : `need.changes[${month}]`
}

/** How many contract months are shown, and count: those looked at, or those through the last day needed. */
export function monthsShown({ months, ends }: ScenarioDraft, start: Day | null, leaving: Leave | null): number {
  const last = leaving === null ? null : parseDay(leaving.on)
  return ends && start !== null && last !== null && last >= start ? monthsThrough(start, last) : months
}

/** The last day needed; null while it cannot be read. */
export function readLeave({ endsOn, known }: ScenarioDraft, start: Day | null, reading: Reading): Leave | null {
  const path = 'need.leaving.on'
  const on = reading.date(endsOn, path)
  if (endsOn.trim() === '') reading.wrong(path, { kind: 'missing' })
  const day = on === undefined ? null : parseDay(on)
  if (on === undefined || day === null || start === null) return null
  const latest = (contractMonths(start, longestStrip + 1).at(-1) ?? start) - 1
  if (day < start) {
    reading.rules(path, { path, code: 'before-from', values: { value: on, from: isoDay(start) } })
  } else if (day > latest) {
    reading.rules(path, { path, code: 'too-large', values: { value: on, limit: isoDay(latest) } })
  }
  return { on, known }
}

function readCandidate(draft: CandidateDraft, path: string, reading: Reading): Candidate {
  const { supplier, ownTermsId, supplierName, agreed } = draft
  const months = (key: 'bindingMonths' | 'periodMonths') => {
    const at = `${path}.agreed.${key}`
    return inRange(reading.whole(draft[key], at), 1, mostMonths, at, reading)
  }
  const [bindingMonths, periodMonths] = [months('bindingMonths'), months('periodMonths')]
  return {
    supplier,
    ownTermsId,
    supplierName,
    agreed: {
      ...(bindingMonths !== undefined && { bindingMonths }),
      ...(periodMonths !== undefined && { periodMonths }),
      ...agreed,
    },
    unitPrice: readPrice(draft.unitPrice, `${path}.unitPrice`, reading) ?? null,
  }
}

function readPrice(typed: string, path: string, reading: Reading): number | undefined {
  return inRange(reading.amount(typed, path), 0, highestPrice, path, reading)
}

function inRange(
  value: number | undefined,
  least: number,
  most: number,
  path: string,
  reading: Reading,
): number | undefined {
  if (value === undefined) return undefined
  if (value < least) reading.rules(path, { path, code: 'too-small', values: { value, limit: least } })
  if (value > most) reading.rules(path, { path, code: 'too-large', values: { value, limit: most } })
  return value
}
