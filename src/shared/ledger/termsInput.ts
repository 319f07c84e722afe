import { z } from 'zod'
import { suppliers } from '../rules/index.ts'
import { amount, count, currency, isoDate, text, unitPrice, whole } from './fields.ts'
import { ownTermsStructure } from './ownTermsInput.ts'

/** At most so many lines a contract, and changes or entries a line. */
const mostLines = 1000

const termination = z.strictObject({
  lockInMonths: whole(0, 120).exactOptional(),
  noticeInLockIn: z.boolean().exactOptional(),
  noticeMonths: whole(0, 120).exactOptional(),
  noticeDays: whole(0, 10_000).exactOptional(),
  endsAt: z.enum(['any-day', 'month-end', 'period-end']),
  termMonths: whole(1, 120).exactOptional(),
  firstTermMonths: whole(1, 120).exactOptional(),
})

/** The structure of what was agreed with a supplier; whether the supplier agrees to such things is for the rules. */
export const agreed = z.strictObject({
  bindingMonths: whole(1, 120).exactOptional(),
  periodMonths: whole(1, 120).exactOptional(),
  paymentDays: whole(0, 10_000).exactOptional(),
  billing: z.enum(['advance', 'arrears']).exactOptional(),
  termination: termination.exactOptional(),
})

const anyLine = {
  description: text(500).exactOptional(),
  vatFree: z.boolean().exactOptional(),
  currency: currency.exactOptional(),
}

const change = z.strictObject({
  on: isoDate,
  quantity: count.exactOptional(),
  unitPrice: unitPrice.exactOptional(),
})

const recurring = {
  ...anyLine,
  unitPrice,
  discount: unitPrice.exactOptional(),
  quantity: count.exactOptional(),
  from: isoDate.exactOptional(),
  to: isoDate.exactOptional(),
  changes: z.array(change).max(mostLines).exactOptional(),
}

const line = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('subscription'), ...recurring }),
  z.strictObject({ kind: z.literal('hardware'), ...recurring, listPrice: amount.exactOptional() }),
  z.strictObject({ kind: z.literal('one-off'), ...anyLine, amount, on: isoDate }),
  z.strictObject({
    kind: z.literal('metered'),
    ...anyLine,
    entries: z
      .array(z.strictObject({ on: isoDate, amount }))
      .max(mostLines)
      .exactOptional(),
  }),
])

/**
 * The structure of a contract's terms: keys, types, lengths and ranges. What they mean together (a notice that is
 * both months and days, a key that the supplier does not know) is for the rules, see `checkTerms`.
 */
export const termsStructure = z.strictObject({
  supplier: z.enum(suppliers),
  signedOn: isoDate,
  startsOn: isoDate.exactOptional(),
  ownTerms: ownTermsStructure.exactOptional(),
  agreed: agreed.exactOptional(),
  lines: z
    .array(line)
    .max(mostLines, { error: `At most ${mostLines} lines` })
    .exactOptional(),
  notice: z.strictObject({ receivedOn: isoDate, confirmedOn: isoDate.exactOptional() }).exactOptional(),
  endsOn: isoDate.exactOptional(),
})
