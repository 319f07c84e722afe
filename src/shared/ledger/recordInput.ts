import { z } from 'zod'
import { checkOfOther } from './checkOfOther.ts'
import { checkTerms } from './checkTerms.ts'
import { faultSteps } from './faultSteps.ts'
import { amount, currency, email, id, isoDate, leads, requiredText, text, whole } from './fields.ts'
import { type ContractRecord, mostDocuments, mostInvoices, noticeWays, proofSteps } from './record.ts'
import { termsStructure } from './termsInput.ts'
import { tidyRecord } from './tidy.ts'
import { tidyTerms } from './tidyTerms.ts'

const intent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['undecided', 'leave']) }),
  z.strictObject({ kind: z.literal('keep'), through: isoDate.nullable() }),
  z.strictObject({ kind: z.literal('look-again'), on: isoDate }),
])

const tags = z
  .array(requiredText(60))
  .max(50, { error: 'At most 50 tags' })
  .refine((list) => new Set(list).size === list.length, { error: 'The same tag twice' })

/** Parses the name under which the ledger's folder holds a file. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'Not a SHA-256' })

const proof = z.strictObject({ step: z.enum(proofSteps), name: requiredText(255), sha256 })

const documents = z
  .array(z.strictObject({ name: requiredText(255), sha256, bytes: whole(0, 2 ** 40), addedOn: isoDate }))
  .max(mostDocuments, { error: `At most ${mostDocuments} documents` })
  .refine((list) => new Set(list.map(({ sha256 }) => sha256)).size === list.length, { error: 'The same file twice' })

const invoices = z
  .array(
    z.strictObject({ invoiceOn: isoDate, gross: amount.nullable(), number: text(100), paidOn: isoDate.nullable() }),
  )
  .max(mostInvoices, { error: `At most ${mostInvoices} invoices` })
  .refine((list) => new Set(list.map(({ invoiceOn }) => invoiceOn)).size === list.length, {
    error: 'Two invoices of the same day',
  })

const structure = z.strictObject({
  id,
  title: requiredText(200),
  supplierName: requiredText(200).nullable(),
  contractNumber: text(100),
  contactPerson: text(200),
  contactEmail: email,
  noticeAddress: text(500),
  costCentre: text(100),
  tags,
  notes: text(20_000),
  edition: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/, { error: 'Not the id of an edition' })
    .nullable(),
  ownTermsId: id.nullable(),
  intent,
  followedBy: id.nullable(),
  noticeSent: z.strictObject({ on: isoDate, how: z.enum(noticeWays) }).nullable(),
  proofs: z.array(proof).max(50, { error: 'At most 50 files' }),
  documents,
  wrapUp: z.strictObject({
    finalInvoiceOn: isoDate.nullable(),
    hardwareReturnedOn: isoDate.nullable(),
    dataRetrievedOn: isoDate.nullable(),
  }),
  reminderLeads: leads.nullable(),
  invoices,
  example: z.boolean(),
  currency: currency.exactOptional(),
  terms: termsStructure,
})

/**
 * Parses a contract record from outside: its structure, then its terms by the rules. The answer is tidy (see
 * `tidyRecord`). A `currency` may stand on the record and on a line; anything but DKK is a fault there.
 */
export const contractRecordInput: z.ZodType<ContractRecord, ContractRecord> = structure
  .superRefine((record, context) => {
    checkOfOther(record.terms.supplier, record, context)
    if (record.followedBy === record.id) {
      context.addIssue({ code: 'custom', path: ['followedBy'], message: 'A contract cannot follow itself' })
    }
    // The rules would only say the same again of what the structure is wrong in.
    if (context.issues.some(({ path }) => path?.[0] === 'terms')) return
    for (const fault of checkTerms(tidyTerms(record.terms))) {
      context.addIssue({ code: 'custom', path: ['terms', ...faultSteps(fault.path)], message: fault.message })
    }
  })
  .transform((record): ContractRecord => tidyRecord(record))
