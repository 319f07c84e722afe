import type { CallError, FileSaved } from '../../shared/ipc/index.ts'
import type { Language } from '../../shared/rules/index.ts'
import type { TableName } from '../../shared/tables/names.ts'
import { exportTexts } from '../../shared/texts/export.ts'
import { showToast } from './toast.ts'

/** Writes a table as CSV, or all of them as XLSX (null), asks where to save it, and says where it went. */
export async function exportTables(csv: TableName | null, months: number, language: Language): Promise<void> {
  const answer = await window.varsel.call('tables:export', { csv, months })
  if (answer.ok) tellSaved(answer.value, language)
  else tellFailed(answer.error, language)
}

/** Writes the whole ledger, as JSON or with its documents, asks where to save it, and says where it went. */
export async function exportLedger(kind: 'json' | 'varsel', language: Language): Promise<void> {
  const answer = await window.varsel.call('ledger-file:export', kind)
  if (answer.ok) tellSaved(answer.value, language)
  else tellFailed(answer.error, language)
}

function tellSaved(saved: FileSaved, language: Language): void {
  const t = exportTexts[language]
  if (saved.cancelled) return
  showToast(saved.missing === 0 ? t.saved(saved.path) : t.savedWithout(saved.path, saved.missing))
}

function tellFailed({ code }: CallError, language: Language): void {
  const t = exportTexts[language]
  showToast(code === 'too-much' ? t.tooMuch : t.failed, { tone: 'failed' })
}
