import type { Language, Ore } from '../../../shared/rules/index.ts'
import { leavingTexts } from '../../../shared/texts/leaving.ts'
import { formatsIn } from '../../state/language.ts'

/** What leaving comes to beside staying, in words. */
export function verdict(within: Ore, staying: Ore, language: Language): string {
  const t = leavingTexts[language]
  const { kr } = formatsIn(language)
  if (within === staying) return t.same
  return within < staying ? t.saves(kr(staying - within)) : t.costsMore(kr(within - staying))
}
