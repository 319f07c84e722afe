/** As long as an address may be. */
export const longestEmail = 254

/**
 * Whether a text can be an e-mail address: something, an @, something with a dot in it. Only the mail itself tells
 * whether it arrives.
 *
 * @example isEmail('kontor@example.dk') // true
 */
export function isEmail(text: string): boolean {
  return text.length <= longestEmail && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text)
}
