import { type Amount, type Ore, sumOf } from '../rules/index.ts'

/** What something comes to, and the most that it may where the net price index of a year is not known yet. */
export interface Range {
  readonly least: Amount
  readonly most: Amount
}

/** Without VAT, or with it: one base for all that stands side by side. */
export type Base = 'net' | 'gross'

export const noAmount: Amount = { net: 0, vat: 0, gross: 0 }

export const noRange: Range = { least: noAmount, most: noAmount }

/** Amounts together. */
export function together(amounts: readonly Amount[]): Amount {
  return {
    net: sumOf(amounts.map(({ net }) => net)),
    vat: sumOf(amounts.map(({ vat }) => vat)),
    gross: sumOf(amounts.map(({ gross }) => gross)),
  }
}

/** Ranges together: all at their least, all at their most. */
export function rangesTogether(ranges: readonly Range[]): Range {
  return { least: together(ranges.map(({ least }) => least)), most: together(ranges.map(({ most }) => most)) }
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
