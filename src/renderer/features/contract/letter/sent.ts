import { isEmail } from '../../../../shared/input/index.ts'
import type { ContractRecord } from '../../../../shared/ledger/index.ts'
import type { LetterChoices } from '../../../../shared/letter/index.ts'
import type { Appraisal } from '../../../../shared/portfolio/index.ts'

/** The record with the addresses that were typed in the letter; null where they are those on record. */
export function withRecipient(record: ContractRecord, { by, address, email }: LetterChoices): ContractRecord | null {
  const typed = email.trim()
  const contactEmail = by === 'email' && isEmail(typed) ? typed : record.contactEmail
  const noticeAddress = by === 'letter' ? address.trim() : record.noticeAddress
  if (contactEmail === record.contactEmail && noticeAddress === record.noticeAddress) return null
  return { ...record, contactEmail, noticeAddress }
}

/** What recording a letter as sent does. */
export type SentNow =
  | { readonly kind: 'first' | 'replaces'; readonly record: ContractRecord }
  /** A notice that was received stands; a letter that asks for its confirmation is no notice of its own. */
  | { readonly kind: 'not' }

/**
 * The record with the letter sent on a day. One that repeats a notice which came too early takes its place, with its
 * receipt; a notice that was received in time stays.
 *
 * @param today ISO date
 */
export function sentNow(
  record: ContractRecord,
  { by }: LetterChoices,
  today: string,
  { evaluation }: Appraisal,
): SentNow {
  const { notice, ...terms } = record.terms
  const sent = { ...record, noticeSent: { on: today, how: by } }
  if (notice === undefined) return { kind: record.noticeSent === null ? 'first' : 'replaces', record: sent }
  if (evaluation.termination.given?.status !== 'too-early') return { kind: 'not' }
  return { kind: 'replaces', record: { ...sent, terms } }
}
