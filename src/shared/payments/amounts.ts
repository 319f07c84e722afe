import type { Amount, Ore } from '../rules/index.ts'

/** What something comes to, and the most that it may where the net price index of a year is not known yet. */
export interface Range {
  readonly least: Amount
  readonly most: Amount
}

/** Without VAT, or with it: one base for all that stands side by side. */
export type Base = 'net' | 'gross'

/** Ranges together: all at their least, all at their most; nothing for none. */
export function rangesTogether(ranges: readonly Range[]): Range {
  return { least: together(ranges, 'least'), most: together(ranges, 'most') }
}

/** In one pass, for there may be hundreds of thousands. */
function together(ranges: readonly Range[], side: keyof Range): Amount {
  let [net, vat, gross] = [0, 0, 0]
  for (const range of ranges) {
    const amount = range[side]
    net += amount.net
    vat += amount.vat
    gross += amount.gross
  }
  return { net, vat, gross }
}

/**
 * An amount with VAT as it came, split into net and VAT as the one that was expected; whole øre, halves rounded up.
 *
 * @example splitAs(125_50, { net: 100_00, vat: 25_00, gross: 125_00 }) // { net: 100_40, vat: 25_10, gross: 125_50 }
 */
export function splitAs(gross: Ore, { net: ofNet, gross: ofGross }: Amount): Amount {
  // In BigInt, for the product may pass what a double holds.
  const net = Number((2n * BigInt(gross) * BigInt(ofNet) + BigInt(ofGross)) / (2n * BigInt(ofGross)))
  return { net, vat: gross - net, gross }
}
