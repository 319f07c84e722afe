import { z } from 'zod'
import type { BinItem, HistoryPage, PutBack } from '../history/index.ts'
import type { LedgerChange } from '../ledger/index.ts'
import { idInput } from '../ledger/input.ts'
import { channel } from './channel.ts'

const entry = z.int().min(1)
const ids = z.strictObject({ ids: z.array(idInput).min(1).max(20_000).readonly() })

/** History and bin. Errors, besides those of the ledger: `record-unreadable`. */
export const pastChannels = {
  /** The changes of a contract, the latest first, a page at a time: those before an entry, or the latest. */
  'history:page': channel(z.strictObject({ id: idInput, before: entry.nullable() })).returns<HistoryPage>(),
  /** What bringing back the contract as a change left it would change. */
  'history:look': channel(z.strictObject({ id: idInput, entry })).returns<PutBack>(),
  /** Brings it back: a change like any other. */
  'history:put-back': channel(z.strictObject({ id: idInput, entry })).returns<LedgerChange>(),
  'bin:list': channel(z.undefined()).returns<readonly BinItem[]>(),
  /** Brings contracts of the bin back: a change like any other. */
  'bin:bring-back': channel(ids).returns<LedgerChange>(),
  /** Takes contracts of the bin, and files that only they had, away for good. It can't be undone. */
  'bin:erase': channel(ids).returns<LedgerChange>(),
}
