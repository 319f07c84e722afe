import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CalendarProblem, CalendarUpdated } from '../../shared/ipc/index.ts'
import { LedgerError } from '../db/index.ts'
import { codeOf, fileProblemOf, isGone } from '../fileProblem.ts'
import { saveFile } from '../saveFile.ts'
import { type CalendarSource, calendarText } from './calendarText.ts'

/** What the file that is kept up to date is called. */
export const calendarFileName = 'varsel.ics'

export interface CalendarUpdate extends CalendarSource {
  /** The folder of the settings. It is never made: a drive that is not there would come back without the file. */
  readonly folder: string
}

/** Updates are made one after the other: the file of the last one is the one that stays. */
let turn: Promise<unknown> = Promise.resolve()

/**
 * Has the calendar file in a folder say what is so now. A file that does so already is not touched; another is
 * replaced whole. Never rejects.
 *
 * @example await updateCalendarFile({ standings, today, language, calendar: ledger.open().calendar, now, folder })
 */
export function updateCalendarFile(update: CalendarUpdate): Promise<CalendarUpdated> {
  const mine = turn.then(() => inTurn(update))
  turn = mine
  return mine
}

async function inTurn({ folder, ...source }: CalendarUpdate): Promise<CalendarUpdated> {
  try {
    if (!(await isFolder(folder))) return { ok: false, problem: 'folder-gone' }
    const path = join(folder, calendarFileName)
    const content = Buffer.from(calendarText(source).text)
    if (!content.equals(await contentOf(path))) await saveFile(path, content)
    return { ok: true }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    if (isGone(codeOf(error))) return false
    throw error
  }
}

/** What a file holds; nothing where it can't be read, for then it is to be written. */
const contentOf = (path: string): Promise<Buffer> => readFile(path).catch(() => Buffer.alloc(0))

function problemOf(error: unknown): CalendarProblem {
  if (error instanceof LedgerError) return error.code === 'disk-full' ? 'disk-full' : 'failed'
  const problem = fileProblemOf(error)
  if (problem !== null) return problem
  console.error('The calendar file could not be kept up to date:', error)
  return 'failed'
}
