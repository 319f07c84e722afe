import { type DateProblem, readDate, writeDate } from '../../../shared/input/index.ts'
import { blankRecord, type ContractRecord, type NoticeWay } from '../../../shared/ledger/index.ts'
import type { Language } from '../../../shared/rules/index.ts'

/** What happened to a notice, as it is typed. */
export interface NoticeDraft {
  readonly sentOn: string
  readonly how: NoticeWay
  readonly receivedOn: string
  readonly confirmedOn: string
  readonly endsOn: string
}

export const noticeFields = ['sentOn', 'receivedOn', 'confirmedOn', 'endsOn'] as const
export type NoticeField = (typeof noticeFields)[number]

/** What is wrong in a field, and the other day that it clashes with where there is one. */
export type NoticeProblem =
  | { readonly kind: DateProblem | 'out-of-range' | 'in-future' | 'received-missing' | 'date-missing' }
  | {
      readonly kind: 'before-signing' | 'received-before-sent' | 'confirmed-before-received'
      readonly day: string
    }

export type NoticeProblems = Readonly<Partial<Record<NoticeField, NoticeProblem>>>

/** What is on record, for changing it. */
export function noticeDraftOf({ noticeSent, terms }: ContractRecord, language: Language): NoticeDraft {
  const typed = (iso: string | undefined) => (iso === undefined ? '' : writeDate(iso, language))
  return {
    sentOn: typed(noticeSent?.on),
    how: noticeSent?.how ?? 'email',
    receivedOn: typed(terms.notice?.receivedOn),
    confirmedOn: typed(terms.notice?.confirmedOn),
    endsOn: typed(terms.endsOn),
  }
}

/**
 * The record with what was typed, or what is wrong with that, by field. What is recorded has happened: nothing is sent,
 * received or confirmed after today, before the agreement was signed or out of its order. Only the end may lie ahead.
 *
 * @param today ISO date
 */
export function withNotice(
  record: ContractRecord,
  draft: NoticeDraft,
  today: string,
): { readonly ok: true; readonly record: ContractRecord } | { readonly ok: false; readonly problems: NoticeProblems } {
  const problems: Partial<Record<NoticeField, NoticeProblem>> = {}
  const days: Partial<Record<NoticeField, string>> = {}
  for (const field of noticeFields) {
    if (draft[field].trim() === '') continue
    const read = readDate(draft[field])
    const problem: NoticeProblem | null = read.ok
      ? outOfPlace(field, read.value, record, today)
      : { kind: read.problem }
    if (problem !== null) problems[field] = problem
    else if (read.ok) days[field] = read.value
  }
  const { sentOn, receivedOn, confirmedOn, endsOn } = days
  if (sentOn !== undefined && receivedOn !== undefined && receivedOn < sentOn) {
    problems.receivedOn = { kind: 'received-before-sent', day: sentOn }
  }
  if (confirmedOn !== undefined && receivedOn !== undefined && confirmedOn < receivedOn) {
    problems.confirmedOn = { kind: 'confirmed-before-received', day: receivedOn }
  }
  if (confirmedOn !== undefined && draft.receivedOn.trim() === '') problems.receivedOn = { kind: 'received-missing' }
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  return { ok: true, record: recordWith(record, draft.how, sentOn, receivedOn, confirmedOn, endsOn) }
}

/** The record with all that was recorded about a notice taken back, with what proves it and what followed. */
export function withoutNotice(record: ContractRecord): ContractRecord {
  const { proofs, wrapUp } = blankRecord
  return { ...recordWith(record, 'email', undefined, undefined, undefined, undefined), proofs, wrapUp }
}

function recordWith(
  record: ContractRecord,
  how: NoticeWay,
  sentOn: string | undefined,
  receivedOn: string | undefined,
  confirmedOn: string | undefined,
  endsOn: string | undefined,
): ContractRecord {
  const { notice: _, endsOn: __, ...terms } = record.terms
  return {
    ...record,
    noticeSent: sentOn === undefined ? null : { on: sentOn, how },
    terms: {
      ...terms,
      ...(receivedOn !== undefined && { notice: { receivedOn, ...(confirmedOn !== undefined && { confirmedOn }) } }),
      ...(endsOn !== undefined && { endsOn }),
    },
  }
}

/** What is wrong with a day on which something is said to have happened; null where nothing is. */
export function dayOutOfPlace(on: string, { terms }: ContractRecord, today: string): NoticeProblem | null {
  if (on < '1900-01-01' || on > '2199-12-31') return { kind: 'out-of-range' }
  if (on < terms.signedOn) return { kind: 'before-signing', day: terms.signedOn }
  return on > today ? { kind: 'in-future' } : null
}

/** The end alone may lie ahead. */
function outOfPlace(field: NoticeField, on: string, record: ContractRecord, today: string): NoticeProblem | null {
  const problem = dayOutOfPlace(on, record, today)
  return field === 'endsOn' && problem?.kind === 'in-future' ? null : problem
}
