import { create } from 'zustand'
import type { TableFile, TableReading, TableRefusal } from '../../shared/tableImport/index.ts'
import { goTo } from './navigation.ts'

/** The table that is open: none, being read, read, or why it is not. */
export type OpenTable =
  | { readonly status: 'none' }
  | { readonly status: 'reading' }
  | { readonly status: 'read'; readonly file: TableFile }
  | { readonly status: 'refused'; readonly refusal: TableRefusal }
  | { readonly status: 'failed'; readonly code: string }

/** `serial` tells a file that was read anew from the one before. */
export const useTableFile = create<{ readonly table: OpenTable; readonly serial: number }>()(() => ({
  table: { status: 'none' },
  serial: 0,
}))

const show = (table: OpenTable) => useTableFile.setState(({ serial }) => ({ table, serial: serial + 1 }))

/** How often a table was asked for. */
let asked = 0

/** Shows the table that was chosen, on its screen. */
export async function showTable(): Promise<void> {
  goTo({ screen: 'import' })
  show({ status: 'reading' })
  await readTable({})
}

/** Asks for a table, and shows it. */
export async function chooseTable(): Promise<void> {
  const answer = await window.varsel.call('table:choose')
  if (!answer.ok || !answer.value) return
  show({ status: 'reading' })
  await readTable({})
}

/** Reads the table that is open anew: in other letters, by another separator, another sheet. */
export async function readTable(reading: TableReading): Promise<void> {
  asked += 1
  const its = asked
  const answer = await window.varsel.call('table:read', reading)
  // Another was asked for meanwhile.
  if (its !== asked) return
  if (!answer.ok) return show({ status: 'failed', code: answer.error.code })
  const read = answer.value
  show('file' in read ? { status: 'read', file: read.file } : { status: 'refused', refusal: read.refusal })
}

/** Lets go of the table that is open. */
export function closeTable(): void {
  show({ status: 'none' })
}
