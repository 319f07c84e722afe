/**
 * A percentage as it is typed, with a comma or a point before at most two decimals; null for anything else.
 *
 * @example percentageTyped('2,4') // 2.4
 */
export function percentageTyped(text: string): number | null {
  const plain = text.trim().replace(/\s*%$/, '').replace('−', '-')
  return /^-?\d{1,3}([.,]\d{1,2})?$/.test(plain) ? Number(plain.replace(',', '.')) : null
}
