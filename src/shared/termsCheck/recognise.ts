import { type Edition, editions } from '../rules/index.ts'
import { type Comparison, compareText } from './compare.ts'
import { printsOf } from './prints.ts'

/** A document with the edition that it is, or is nearest to. */
export interface Recognised {
  readonly edition: Edition
  readonly comparison: Comparison
}

/** A document of which less than this is found in every edition is none of them. */
const leastFound = 0.3

/**
 * Finds out whose terms a document is; null where it is nobody's that is modelled.
 *
 * @example recognise(textOfPages(pages))?.edition.name // 'Unicom'
 */
export function recognise(text: string): Recognised | null {
  const compared = editions.flatMap((edition): Recognised[] => {
    const prints = printsOf(edition)
    return prints === null ? [] : [{ edition, comparison: compareText(prints, text) }]
  })
  const nearest = compared.reduce<Recognised | null>(
    (best, each) => (best === null || each.comparison.found > best.comparison.found ? each : best),
    null,
  )
  return nearest !== null && nearest.comparison.found >= leastFound ? nearest : null
}
