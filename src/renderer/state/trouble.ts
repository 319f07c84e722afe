import type { Language } from '../../shared/rules/index.ts'
import { crashTexts } from '../../shared/texts/crash.ts'
import { showToast } from './toast.ts'

/** Says it where the page before this one crashed, and where something fails in the background. */
export function followTrouble(language: Language): () => void {
  const t = crashTexts[language]
  const offer = { text: t.copyDiagnosis, run: () => void copyDiagnosis(language) }
  void window.varsel.call('diagnosis:crashed').then((crashed) => {
    if (crashed.ok && crashed.value) showToast(t.revived, { tone: 'failed', offer })
  })
  return window.varsel.on('diagnosis:trouble', () => showToast(t.trouble, { tone: 'failed', offer }))
}

/** Puts what whoever helps needs to know on the clipboard. */
export async function copyDiagnosis(language: Language): Promise<void> {
  if ((await window.varsel.call('diagnosis:copy')).ok) showToast(crashTexts[language].copied)
}
