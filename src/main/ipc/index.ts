import type { Language } from '../../shared/ipc/index.ts'
import type { Clock } from '../clock.ts'
import type { LedgerHolder } from '../db/index.ts'
import type { Origins } from '../origin.ts'
import { appHandlers } from './app.ts'
import { ledgerHandlers } from './ledger.ts'
import { noticeHandlers } from './notice.ts'
import { printHandlers } from './print.ts'
import { register } from './register.ts'

/** What handlers are given; none of them reads a clock, a folder or an address of its own. */
export interface IpcContext {
  readonly clock: Clock
  readonly origins: Origins
  readonly dataFolder: string
  readonly ledger: LedgerHolder
  readonly language: Language
  /** Has everything outside the window speak a language. */
  readonly speak: (language: Language) => void
}

/** Registers every group's handlers. A new group is one line here and one in `src/shared/ipc/index.ts`. */
export function registerIpc(context: IpcContext): void {
  register(
    { ...appHandlers(context), ...ledgerHandlers(context), ...noticeHandlers(context), ...printHandlers(context) },
    context.origins,
  )
}
