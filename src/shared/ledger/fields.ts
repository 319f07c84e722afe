import { z } from 'zod'
import { isEmail, longestEmail } from '../input/index.ts'
import { longestLead } from './settings.ts'

/** A calendar date between 1900 and 2199, as `2026-11-21`. */
export const isoDate = z.iso
  .date({ error: (issue) => `${shown(issue.input)} is not a date` })
  .refine((date) => date >= '1900-01-01' && date <= '2199-12-31', { error: 'Dates lie between 1900 and 2199' })

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number) {
  return (
    z
      .int({ error: 'A whole number is needed' })
      .min(least, { error: `At least ${least}` })
      .max(most, { error: `At most ${most}` })
      // Makes 0 of -0, which neither JSON nor SQLite keeps.
      .overwrite((value) => value + 0)
  )
}

/** Øre per unit and month: up to 10^8. */
export const unitPrice = whole(0, 100_000_000)

/** Øre: up to 10^11. */
export const amount = whole(0, 100_000_000_000)

export const count = whole(0, 10_000)

/**
 * Text of up to `most` characters. Half a surrogate pair and the null character are refused: SQLite could not give
 * them back as they were.
 */
export function text(most: number) {
  return z
    .string({ error: 'Text is needed' })
    .max(most, { error: `At most ${most} characters` })
    .refine((value) => value.isWellFormed() && !value.includes('\0'), { error: 'Not readable as text' })
}

/** As {@link text}, and not blank. */
export function requiredText(most: number) {
  return text(most).refine((value) => value.trim() !== '', { error: 'Must not be empty' })
}

/** An e-mail address, or none. */
export const email = text(longestEmail).refine((value) => value === '' || isEmail(value), {
  error: 'Not an e-mail address',
})

/** Days before a deadline on which to remind, at least one. */
export const leads = z
  .array(whole(0, longestLead))
  .min(1, { error: 'At least one' })
  .max(20, { error: 'At most 20' })
  .refine((list) => new Set(list).size === list.length, { error: 'The same number of days twice' })

/** A record's key: a UUID in lower case, so that one contract has one spelling. */
export const id = z
  .uuid({ error: 'Not a UUID' })
  .refine((value) => value === value.toLowerCase(), { error: 'A UUID in lower case is needed' })

/** The only currency that the ledger holds; any other is refused in words, not left out of account. */
export const currency = z.literal('DKK', {
  error: (issue) => `Amounts are in DKK; ${shown(issue.input)} cannot be kept in this ledger`,
})

function shown(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 40) : 'that'
}
