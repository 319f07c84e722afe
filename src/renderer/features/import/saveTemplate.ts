import type { Language } from '../../../shared/rules/index.ts'
import { importTexts } from '../../../shared/texts/import.ts'
import { showToast } from '../../state/toast.ts'

/** Asks where to save a table to fill in, and says where it went. */
export async function saveTemplate(kind: 'csv' | 'xlsx', language: Language): Promise<void> {
  const t = importTexts[language].template
  const answer = await window.varsel.call('table:template', kind)
  if (!answer.ok) showToast(t.failed, { tone: 'failed' })
  else if (!answer.value.cancelled) showToast(t.saved(answer.value.path))
}
