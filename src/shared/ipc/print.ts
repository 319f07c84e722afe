import { z } from 'zod'
import { id, isoDate, text } from '../ledger/fields.ts'
import { deliveries, type LetterChoices } from '../letter/index.ts'
import { channel } from './channel.ts'

/** Where the PDF went, or that the person thought better of it. */
export type PdfExported = { readonly cancelled: true } | { readonly cancelled: false; readonly path: string }

const language = z.enum(['da', 'en'])

const summary = z.strictObject({
  kind: z.literal('summary'),
  language,
  /** The contracts to include; all where it is left out. */
  contracts: z.array(z.string().min(1).max(100)).max(10_000).optional(),
})

const choices: z.ZodType<LetterChoices, LetterChoices> = z.strictObject({
  by: z.enum(deliveries),
  receivedOn: isoDate,
  what: text(300),
  recipient: text(300),
  address: text(500),
  email: text(254),
  extra: text(4_000),
})

/** The notice letter of a contract; the language is that of the dialog, for the letter is Danish. */
const letter = z.strictObject({ kind: z.literal('letter'), language, contract: id, choices })

/** All of one contract. */
const contract = z.strictObject({ kind: z.literal('contract'), language, contract: id })

/** Contracts side by side, in the order given. */
const comparison = z.strictObject({
  kind: z.literal('comparison'),
  language,
  contracts: z.array(id).min(2).max(200),
})

/** What is paid in a calendar year. */
const payments = z.strictObject({ kind: z.literal('payments'), language, year: z.int().min(1900).max(2199) })

/** What a PDF is made of; the print page reads the same from its address. */
export const pdfRequest = z.discriminatedUnion('kind', [summary, letter, contract, comparison, payments])

export type PdfRequest = z.output<typeof pdfRequest>

export const printChannels = {
  /** Asks where to save, prints, writes the file. Errors: `print-timeout`, `print-cancelled`, `write-failed`. */
  'pdf:export': channel(pdfRequest).returns<PdfExported>(),
  /**
   * Prints on paper what the PDF would be, by the system's dialog; `printed` is false where that was cancelled. Errors:
   * `print-timeout`, `print-cancelled`, `print-failed`.
   */
  'print:page': channel(pdfRequest).returns<{ readonly printed: boolean }>(),
  /** Stops what is being printed for this window, if anything is; its export fails with `print-cancelled`. */
  'pdf:cancel': channel(z.undefined()).returns<void>(),
  /** Said by a print page when everything on it is drawn. */
  'print:ready': channel(z.undefined()).returns<void>(),
}
