/** As many words as are looked for; what is typed after them is passed over. */
const mostWords = 12

/** The form of text in which it is looked for: composed letters, so that an å is one letter however it was typed. */
export const searchable = (text: string): string => text.normalize('NFC')

/**
 * The words of what was typed, each once, in small letters. Signs alone that are shorter than three letters are no
 * words; other signs are taken as they are.
 *
 * @example foldedWords('Fjord & CO "æ') // ['fjord', 'co', '"æ']
 */
export function foldedWords(typed: string): readonly string[] {
  const words = searchable(typed).toLocaleLowerCase('da').split(/\s+/)
  const looked = words.filter((word) => word !== '' && (isLong(word) || /[\p{L}\p{N}]/u.test(word)))
  return [...new Set(looked)].slice(0, mostWords)
}

/** Whether a word is found wherever it stands, inside others too; a shorter one only where a word begins. */
export function isLong(word: string): boolean {
  return [...word].length >= 3
}
