import { pasteText } from './pasteText.ts'

/** A draft of a mail, as the window asks for it. */
export interface Draft {
  readonly to: string
  readonly subject: string
  readonly body: string
}

/** Windows cuts off what a program is started with at about 2,000 letters; elsewhere there is room for any letter. */
const longestMailto = (platform: string) => (platform === 'win32' ? 2_000 : 30_000)

/**
 * The address that opens a draft in the mail program. Every part is encoded, so that none can add another header.
 *
 * @example mailto({ to: 'a@b.dk', subject: 'Hej', body: 'Å' }) // 'mailto:a@b.dk?subject=Hej&body=%C3%85'
 */
export function mailto({ to, subject, body }: Draft): string {
  const at = to.lastIndexOf('@')
  const address = at < 0 ? '' : `${encodeURIComponent(to.slice(0, at))}@${encodeURIComponent(to.slice(at + 1))}`
  // Lines of a mail end in CR LF (RFC 6068).
  const text = body.replaceAll(/\r?\n/g, '\r\n')
  return `mailto:${address}?subject=${encodeURIComponent(subject.replaceAll(/\s+/g, ' '))}&body=${encodeURIComponent(text)}`
}

/**
 * The address of a draft, as long as the system takes it: where the letter is too long, the draft says that it lies on
 * the clipboard.
 */
export function mailDraft(draft: Draft, platform: string): { readonly address: string; readonly whole: boolean } {
  const address = mailto(draft)
  if (address.length <= longestMailto(platform)) return { address, whole: true }
  return { address: mailto({ ...draft, subject: draft.subject.slice(0, 100), body: pasteText }), whole: false }
}
