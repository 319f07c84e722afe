import { z } from 'zod'
import { channel } from './channel.ts'

/** Where the calendar file went, and how many entries it has; or that the person thought better of it. */
export type CalendarExported =
  | { readonly cancelled: true }
  | { readonly cancelled: false; readonly path: string; readonly entries: number }

/** The folder that was chosen for the file that is kept up to date; it is for the settings to hold it. */
export type CalendarFolderChosen = { readonly cancelled: true } | { readonly cancelled: false; readonly folder: string }

/**
 * Why the file is not up to date. `folder-gone`: its folder is not there, or is none. `cannot-write`: it is read-only,
 * or another program holds the file. `disk-full`. `failed`: what nobody foresaw, and what is written to the log.
 */
export type CalendarProblem = 'folder-gone' | 'cannot-write' | 'disk-full' | 'failed'

/** Whether the file that is kept says what is so now. */
export type CalendarUpdated = { readonly ok: true } | { readonly ok: false; readonly problem: CalendarProblem }

export const calendarFileChannels = {
  /** Asks where to save, and writes the calendar file there. Errors: `write-failed`. */
  'calendar:export': channel(z.undefined()).returns<CalendarExported>(),
  'calendar:choose-folder': channel(z.undefined()).returns<CalendarFolderChosen>(),
  /** Brings the file in the folder of the settings up to date, and says whether it is; null where none is kept. */
  'calendar:update': channel(z.undefined()).returns<CalendarUpdated | null>(),
}
