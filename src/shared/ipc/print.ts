import { z } from 'zod'
import { channel } from './channel.ts'

/** Where the PDF went, or that the person thought better of it. */
export type PdfExported = { readonly cancelled: true } | { readonly cancelled: false; readonly path: string }

/** What a PDF is made of; the print page reads the same from its address (`printUrl`). */
export const pdfRequest = z.strictObject({
  kind: z.literal('summary'),
  language: z.enum(['da', 'en']),
  /** The contracts to include; all where it is left out. */
  contracts: z.array(z.string().min(1).max(100)).max(10_000).optional(),
})

export type PdfRequest = z.output<typeof pdfRequest>

export const printChannels = {
  /** Asks where to save, prints, writes the file. Errors: `print-timeout`, `write-failed`. */
  'pdf:export': channel(pdfRequest).returns<PdfExported>(),
  /** Said by a print page when everything on it is drawn. */
  'print:ready': channel(z.undefined()).returns<void>(),
}
