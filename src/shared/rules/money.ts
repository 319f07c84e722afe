/** An amount in whole øre, without VAT unless its name says otherwise. */
export type Ore = number

/** The part of a whole that VAT adds: 25 %. */
const vatPercent = 25

/** An amount without VAT, its VAT, and both together. */
export interface Amount {
  readonly net: Ore
  readonly vat: Ore
  readonly gross: Ore
}

/** What amounts come to together; 0 for none. */
export function sumOf(amounts: readonly Ore[]): Ore {
  return amounts.reduce((total, amount) => total + amount, 0)
}

/** What charges come to together, without VAT; 0 for none. */
export function netOf(charges: readonly Pick<Amount, 'net'>[]): Ore {
  return sumOf(charges.map(({ net }) => net))
}

/**
 * amount × numerator ÷ denominator in whole øre, halves rounded up. Exact for any amount allowed: where the product
 * would pass what a double holds, it is reckoned in BigInt.
 *
 * @example ratio(1, 1, 2) // 1
 */
export function ratio(amount: Ore, numerator: number, denominator: number): Ore {
  const doubled = 2 * amount * numerator + denominator
  if (Number.isSafeInteger(doubled)) return Math.floor(doubled / (2 * denominator))
  const big = 2n * BigInt(amount) * BigInt(numerator) + BigInt(denominator)
  const by = 2n * BigInt(denominator)
  return Number(big >= 0n || big % by === 0n ? big / by : big / by - 1n)
}

/**
 * VAT of 25 %, rounded per charge; none where the charge is free of VAT.
 *
 * @example withVat(12345, false) // { net: 12345, vat: 3086, gross: 15431 }
 */
export function withVat(net: Ore, vatFree: boolean): Amount {
  const vat = vatFree ? 0 : ratio(net, vatPercent, 100)
  return { net, vat, gross: net + vat }
}

/**
 * A price moved by a percentage in hundredths of a percent (2.40 % is 240), rounded to whole øre.
 *
 * @example changedByPercent(99800, 240) // 102195
 */
export function changedByPercent(price: Ore, hundredths: number): Ore {
  return ratio(price, 10_000 + hundredths, 10_000)
}
