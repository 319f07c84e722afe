import { type Ore, type Step, sentenceOf, type UsePart, useParts } from '../rules/index.ts'
import type { ReckonedOutcome } from './layBefore.ts'

/** Something in a candidate's terms that makes the need cost more, or less, than what is used of it. */
export interface Difference {
  readonly part: Exclude<UsePart, 'used'>
  /** Without VAT; 0 where it hangs on an index not known yet. */
  readonly net: Ore
  /** What it comes to in 12 months; null where it does not come again every year. */
  readonly perYear: Ore | null
  /** Its sentence, by `stepText`, with the clause that it rests on. */
  readonly sentence: Step
}

/**
 * What makes the difference in a candidate's terms, the largest first; what the net price index may still add, last.
 *
 * @example differences(zimaone).map(({ sentence }) => stepText(sentence, 'da')) // ['Pakker af fem: 3 pladser …']
 */
export function differences(outcome: ReckonedOutcome): Difference[] {
  const { parts, packSeats, indexationAtMost } = outcome.paid
  return useParts
    .flatMap((part): Difference[] => {
      const net = parts[part]
      const mayCome = part === 'indexation' && indexationAtMost !== null
      if (part === 'used' || (net === 0 && !mayCome)) return []
      const sentence = sentenceOf(part, outcome)
      const perYear = sentence.key === 'use-packs-steady' ? (packSeats?.yearly ?? null) : null
      return [{ part, net, perYear, sentence }]
    })
    .sort((a, b) => Math.abs(b.net) - Math.abs(a.net))
}
