import { type Language, number } from '../../../shared/rules/index.ts'

const million = 1_000_000

/**
 * An amount as it stands on an axis, where there is room for seven characters.
 *
 * @param kroner whole, or whole apart from a half or a quarter of a step
 * @example axisAmount(22_500, 'da') // '22.500'
 * @example axisAmount(7_500_000, 'da') // with a space that does not break: '7,5 mio.'
 */
export function axisAmount(kroner: number, language: Language): string {
  if (Math.abs(kroner) < million) return number(kroner, 0, language)
  const written = number(kroner / million, 2, language).replace(/[.,]?0+$/, '')
  return language === 'da' ? `${written}\u00a0mio.` : `${written}m`
}
