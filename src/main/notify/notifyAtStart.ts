import { Notification } from 'electron'
import type { AppPlace, Language } from '../../shared/ipc/index.ts'
import type { Clock } from '../clock.ts'
import { LedgerError, type LedgerHolder } from '../db/index.ts'
import { type DueSoon, dueSoon } from './dueSoon.ts'

interface AtStart {
  readonly ledger: LedgerHolder
  readonly clock: Clock
  /** The language where the settings leave it to the system. */
  readonly language: Language
  /** Shows the window at a place. */
  readonly open: (place: AppPlace) => void
}

/** Kept for as long as it can be clicked: a notification that is collected as garbage no longer answers. */
let shown: Notification | undefined

/** Tells once, as a system notification, what must be done within 30 days. Never throws: it is a help, no more. */
export function notifyAtStart(context: AtStart): void {
  const due = whatIsDue(context)
  if (due === null || !Notification.isSupported()) return
  shown = new Notification({ title: due.title, body: due.body })
  shown.on('click', () => context.open(due.opens))
  shown.show()
}

function whatIsDue({ ledger, clock, language }: AtStart): DueSoon | null {
  try {
    const contents = ledger.open().load()
    const chosen = contents.settings.language
    return dueSoon(contents, clock.today(), chosen === 'system' ? language : chosen)
  } catch (error) {
    // The window says what is wrong with the ledger; here there is nothing to tell.
    if (!(error instanceof LedgerError)) console.error('The notification at start failed:', error)
    return null
  }
}
