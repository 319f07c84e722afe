import { citation } from '../rules/index.ts'

/** Cites a clause in the letter's text, and notes that the letter relies on it. */
export type Cite = (ref: string) => string

/**
 * Makes the function by which a letter cites clauses; `refs` then has them, each once, in their order.
 *
 * @example citing().cite('Varighed og Opsigelse') // 'afsnittet ”Varighed og Opsigelse”'
 */
export function citing(): { readonly cite: Cite; readonly refs: readonly string[] } {
  const refs: string[] = []
  return {
    refs,
    cite: (ref) => {
      if (!refs.includes(ref)) refs.push(ref)
      const cited = citation(ref, 'da')
      return cited === ref && !ref.startsWith('§') ? `afsnittet ”${ref}”` : cited
    },
  }
}
