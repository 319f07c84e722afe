import type { LedgerChange } from '../../shared/ledger/index.ts'
import type { LedgerHolder } from '../db/index.ts'
import { removeDocuments } from '../documents/index.ts'
import type { DraftKeeper } from '../draftKeeper.ts'
import type { Handlers } from './register.ts'

/** How many changes are told at a time. */
const pageSize = 25

interface Context {
  readonly dataFolder: string
  readonly ledger: LedgerHolder
  readonly drafts: Pick<DraftKeeper, 'forgetAbout'>
  /** Told of every change, once it is on disk and answered. */
  readonly changed: (change: LedgerChange) => void
}

/** What was, and what is in the bin. */
export function pastHandlers({ dataFolder, ledger, drafts, changed }: Context) {
  const past = () => ledger.open().past
  const tell = (change: LedgerChange): LedgerChange => {
    setImmediate(() => changed(change))
    return change
  }
  return {
    'history:page': ({ id, before }) => past().history(id, before, pageSize),
    'history:look': ({ id, entry }) => past().look(id, entry),
    'history:put-back': ({ id, entry }) => tell(past().putBack(id, entry)),
    'bin:list': () => past().bin(),
    'bin:bring-back': ({ ids }) => tell(past().undelete(ids)),
    'bin:erase': async ({ ids }) => {
      const { change, files } = past().erase(ids)
      drafts.forgetAbout(ids)
      await removeDocuments(dataFolder, files)
      return tell(change)
    },
  } satisfies Handlers
}
