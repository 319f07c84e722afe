import { type Language, oneFullStop } from '../format.ts'
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
  return oneFullStop(sentence(step.values))
}
