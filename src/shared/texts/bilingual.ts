import type { Language } from '../rules/index.ts'

/** Texts in both languages: the Danish ones give the keys and types, the English ones must have the same. */
export type Bilingual<T> = Readonly<Record<Language, T>>

/**
 * Declares the texts of an area. A key that one language lacks is a type error.
 *
 * @example const texts = bilingual({ da: { save: 'Gem' }, en: { save: 'Save' } })
 */
export function bilingual<T>(texts: { readonly da: T; readonly en: NoInfer<T> }): Bilingual<T> {
  return texts
}
