import type { Draft } from './draft.ts'
import { nothingKept } from './draft.ts'

/** A new contract that begins as a copy of another: without its notice, its end and what followed it. */
export function copyOfDraft(draft: Draft, id: string, title: string): Draft {
  const { noticeAddress, reminderLeads } = draft.kept
  const kept = { ...nothingKept, noticeAddress, reminderLeads }
  return { ...draft, id, title: title.slice(0, 200), followedBy: null, kept }
}
