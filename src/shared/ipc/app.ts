import { z } from 'zod'
import type { CommandId } from '../commands/index.ts'
import { channel, pushEvent } from './channel.ts'

/** What the renderer needs to know about where it runs. */
export interface AppInfo {
  readonly version: string
  /** The folder that holds the ledger. */
  readonly dataFolder: string
  /** The calendar day that counts as today, `YYYY-MM-DD`. */
  readonly today: string
  /** The language to begin in: Danish where the system's is. */
  readonly language: Language
  readonly platform: string
  /** `chromium` where the app runs in the Chromium host instead of Electron. */
  readonly host: 'electron' | 'chromium'
}

export type Language = 'da' | 'en'

/** What the menu asks the window to do. */
export type AppCommand = CommandId

/** A place in the window that the main process can ask for. */
export type AppPlace =
  | { readonly screen: 'overview' | 'reminders' | 'settings' }
  | { readonly screen: 'contract'; readonly id: string }

export const appChannels = {
  'app:info': channel(z.undefined()).returns<AppInfo>(),
  /** Where a window that was just opened is to begin, if not with the overview; told once. */
  'app:take-place': channel(z.undefined()).returns<AppPlace | null>(),
  /** The window says which language it speaks now; the menu follows. */
  'app:speak': channel(z.enum(['da', 'en'])).returns<void>(),
}

export const appEvents = {
  'app:command': pushEvent<AppCommand>(),
  /** A notification was clicked: what it tells of is to be seen. */
  'app:open': pushEvent<AppPlace>(),
  /** The system gave the app a ledger file: it waits to be asked for. */
  'app:file-given': pushEvent<null>(),
}
