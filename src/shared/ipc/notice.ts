import { z } from 'zod'
import { email, requiredText } from '../ledger/fields.ts'
import { channel } from './channel.ts'

/** A file that the ledger's folder now holds, or that the person thought better of it. */
export type ProofAttached =
  | { readonly cancelled: true }
  | { readonly cancelled: false; readonly name: string; readonly sha256: string }

/** Whether the whole letter is in the draft; else the draft says that it lies on the clipboard. */
export interface MailDrafted {
  readonly whole: boolean
}

/** Giving notice: the letter on its way out of the app, and the files that prove what became of it. */
export const noticeChannels = {
  /** Opens a draft in the mail program. The address is made here of these parts; no other can be opened. Errors: `no-mail-program`. */
  'notice:mail': channel(
    z.strictObject({ to: email, subject: requiredText(300), body: requiredText(20_000) }),
  ).returns<MailDrafted>(),
  'notice:copy': channel(z.strictObject({ text: requiredText(20_000) })).returns<void>(),
  /**
   * Asks for a file and keeps a copy of it. Errors: `document-not-a-file`, `document-too-large`, `document-unreadable`,
   * `document-not-kept`.
   */
  'proof:attach': channel(z.strictObject({ language: z.enum(['da', 'en']) })).returns<ProofAttached>(),
}
