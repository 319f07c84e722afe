/**
 * Every channel between the renderer and the main process, once. A group is a file that exports its channels (and
 * events); it is added here, and its handlers in `src/main/ipc/`. Preload and renderer follow by type.
 */
import type { z } from 'zod'
import { appChannels, appEvents } from './app.ts'
import { backupChannels, backupEvents } from './backups.ts'
import { calendarFileChannels } from './calendarFile.ts'
import type { Channel, PushEvent } from './channel.ts'
import { diagnosisChannels, diagnosisEvents } from './diagnosis.ts'
import { documentChannels, documentEvents, dropChannels } from './documents.ts'
import { draftChannels } from './drafts.ts'
import { fileChannels, fileDropChannels } from './files.ts'
import { ledgerChannels } from './ledger.ts'
import { noticeChannels } from './notice.ts'
import { pastChannels } from './past.ts'
import { printChannels } from './print.ts'
import { protectionChannels } from './protection.ts'
import { reminderChannels, reminderEvents } from './reminders.ts'
import { searchChannels } from './search.ts'
import { termsChannels, termsDropChannels } from './terms.ts'

export const channels = {
  ...appChannels,
  ...backupChannels,
  ...calendarFileChannels,
  ...diagnosisChannels,
  ...documentChannels,
  ...draftChannels,
  ...fileChannels,
  ...ledgerChannels,
  ...noticeChannels,
  ...pastChannels,
  ...printChannels,
  ...protectionChannels,
  ...reminderChannels,
  ...searchChannels,
  ...termsChannels,
}

/** Every channel, and those that only the preload script can ask: what the main process answers. */
export const allChannels = { ...channels, ...dropChannels, ...fileDropChannels, ...termsDropChannels }

export const events = {
  ...appEvents,
  ...backupEvents,
  ...diagnosisEvents,
  ...documentEvents,
  ...reminderEvents,
}

type ChannelMap = typeof allChannels
/** What a page can ask. */
export type ChannelName = keyof typeof channels
/** What the main process answers. */
export type AnyChannelName = keyof ChannelMap
export type EventMap = typeof events
export type EventName = keyof EventMap

/** What a caller passes. */
export type InputOf<Name extends AnyChannelName> = z.input<ChannelMap[Name]['input']>
/** What a handler gets: the input after parsing. */
export type ParsedOf<Name extends AnyChannelName> = z.output<ChannelMap[Name]['input']>
/** What a call answers. */
export type OutputOf<Name extends AnyChannelName> =
  ChannelMap[Name] extends Channel<z.ZodType, infer Output> ? Output : never
/** What an event carries. */
export type PayloadOf<Name extends EventName> = EventMap[Name] extends PushEvent<infer Payload> ? Payload : never

export type { AppCommand, AppInfo, AppPlace, Language } from './app.ts'
export { type AsText, asText, fromText } from './asText.ts'
export type {
  BackupFailing,
  BackupItem,
  BackupPlace,
  BackupProblem,
  BackupsState,
  Restored,
  RestoreLooked,
  RestoreRefusal,
  SecondFolderChosen,
  SyncService,
} from './backups.ts'
export type { CalendarExported, CalendarFolderChosen, CalendarProblem, CalendarUpdated } from './calendarFile.ts'
export type { DocumentsAdded, DocumentsProgress } from './documents.ts'
export type { FileSaved, LedgerFileOpened, TableFileRead } from './files.ts'
export type { PdfExported, PdfRequest } from './print.ts'
export type { DiskEncryption } from './protection.ts'
export type { DutyAnswer, ReminderProblem, RemindersState } from './reminders.ts'
export { AppError, type CallError, type Result } from './result.ts'
export type { TermsDocument } from './terms.ts'
