import type { Language } from '../format.ts'
import { danish } from './danish.ts'
import { english } from './english.ts'
import type { Sentences } from './sentences.ts'
import type { Step } from './step.ts'

const sentences: Readonly<Record<Language, Sentences>> = { da: danish, en: english }

/**
 * A step as a sentence.
 *
 * @example stepText(fromAgreement('lock-in-none', {}), 'en') // 'There is no lock-in.'
 */
export function stepText(step: Step, language: Language): string {
  const sentence = sentences[language][step.key] as (values: Step['values']) => string
  // An amount in Danish ends in 'kr.', which is then the sentence's full stop too.
  return sentence(step.values).replace(/kr\.\.$/, 'kr.')
}
