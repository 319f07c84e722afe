import { readDate } from '../../../../shared/input/index.ts'
import type { ContractRecord, NoticeWay, WrapUp } from '../../../../shared/ledger/index.ts'
import type { Language } from '../../../../shared/rules/index.ts'
import {
  dayOutOfPlace,
  type NoticeField,
  type NoticeProblem,
  noticeDraftOf,
  noticeFields,
  withNotice,
} from '../noticeDraft.ts'
import type { ChainStepName } from './steps.ts'

const noticeFieldOf: Readonly<Partial<Record<ChainStepName, NoticeField>>> = {
  sent: 'sentOn',
  received: 'receivedOn',
  confirmed: 'confirmedOn',
  ends: 'endsOn',
}

const wrapUpFieldOf: Readonly<Partial<Record<ChainStepName, keyof WrapUp>>> = {
  finalInvoice: 'finalInvoiceOn',
  hardware: 'hardwareReturnedOn',
  data: 'dataRetrievedOn',
}

export type Ticked =
  | { readonly ok: true; readonly record: ContractRecord }
  | { readonly ok: false; readonly problem: NoticeProblem }

/**
 * The record with a step done on the day that was typed, by the same rules as the form; or what is wrong with that day.
 *
 * @param today ISO date
 */
export function ticked(
  record: ContractRecord,
  step: ChainStepName,
  typed: string,
  how: NoticeWay,
  today: string,
  language: Language,
): Ticked {
  const read = readDate(typed)
  if (typed.trim() === '') return { ok: false, problem: { kind: 'date-missing' } }
  if (!read.ok) return { ok: false, problem: { kind: read.problem } }
  const field = noticeFieldOf[step]
  if (field !== undefined) {
    const draft = noticeDraftOf(record, language)
    const noted = withNotice(record, { ...draft, [field]: typed, ...(step === 'sent' && { how }) }, today)
    if (noted.ok) return noted
    // What is wrong may be said of the field beside it: received, say, before it was sent.
    const wrong = [field, ...noticeFields].find((each) => noted.problems[each] !== undefined)
    return { ok: false, problem: (wrong && noted.problems[wrong]) ?? { kind: 'date-missing' } }
  }
  const wrapUpField = wrapUpFieldOf[step]
  const problem = dayOutOfPlace(read.value, record, today)
  if (problem !== null) return { ok: false, problem }
  return { ok: true, record: wrapUpField === undefined ? record : wrapped(record, wrapUpField, read.value) }
}

/** The record with a step that follows the end taken back; null for a step of the notice, which the form changes. */
export function unticked(record: ContractRecord, step: ChainStepName): ContractRecord | null {
  const field = wrapUpFieldOf[step]
  return field === undefined || record.wrapUp[field] === null ? null : wrapped(record, field, null)
}

function wrapped(record: ContractRecord, field: keyof WrapUp, day: string | null): ContractRecord {
  return { ...record, wrapUp: { ...record.wrapUp, [field]: day } }
}
