import { z } from 'zod'
import { type LedgerChange, type LedgerContents, saveReasons } from '../ledger/index.ts'
import { contractRecordInput, idInput, ownTermsSetInput, scenarioInput, settingsInput } from '../ledger/input.ts'
import type { AsText } from './asText.ts'
import { channel } from './channel.ts'

/** More contracts than any small business has, in one change. */
const most = 20_000

/**
 * The ledger. Every write answers what it changed, when that is on disk. Errors, besides `bad-input`: the codes of
 * LedgerError (`src/main/db/ledgerError.ts`), which any of these may give, for each opens the ledger if need be.
 */
export const ledgerChannels = {
  'ledger:load': channel(z.undefined()).returns<AsText<LedgerContents>>(),
  /** Adds contracts, or puts them in the place of those with their ids: one change. */
  'ledger:save-contracts': channel(
    z.strictObject({
      contracts: z.array(contractRecordInput).max(most).readonly(),
      reason: z.enum(saveReasons).optional(),
    }),
  ).returns<LedgerChange>(),
  'ledger:delete-contracts': channel(
    z.strictObject({ ids: z.array(idInput).max(most).readonly() }),
  ).returns<LedgerChange>(),
  /** Saves a set of own terms, and the contracts that are to follow it: one change. */
  'ledger:save-terms': channel(
    z.strictObject({ set: ownTermsSetInput, contracts: z.array(contractRecordInput).max(most).readonly() }),
  ).returns<LedgerChange>(),
  /** Deletes a set of own terms. The contracts that rest on it keep their copy. */
  'ledger:delete-terms': channel(z.strictObject({ id: idInput })).returns<LedgerChange>(),
  'ledger:save-scenario': channel(scenarioInput).returns<LedgerChange>(),
  'ledger:delete-scenario': channel(z.strictObject({ id: idInput })).returns<LedgerChange>(),
  'ledger:save-settings': channel(settingsInput).returns<LedgerChange>(),
  'ledger:undo': channel(z.undefined()).returns<LedgerChange>(),
  'ledger:redo': channel(z.undefined()).returns<LedgerChange>(),
}
