import { z } from 'zod'
import { channel } from './channel.ts'

/** A document that was chosen to be laid beside the suppliers' terms. */
export type TermsDocument =
  | { readonly outcome: 'cancelled' }
  /** It has no text, or none that can be read: a scanned page, a damaged or locked file, another kind of file. */
  | { readonly outcome: 'unreadable' | 'too-large'; readonly name: string }
  | { readonly outcome: 'read'; readonly name: string; readonly pages: readonly string[] }

export const termsChannels = {
  /** Asks for a PDF or a text file, and takes its text out, page by page. Nothing is kept. */
  'terms:choose-document': channel(z.undefined()).returns<TermsDocument>(),
}

/** Asked by the preload script alone, with the path of a file that a person let fall on the window. */
export const termsDropChannels = {
  'terms:dropped': channel(z.strictObject({ path: z.string().max(32_768) })).returns<TermsDocument>(),
}
