import { type Language, number, parseDay } from '../../../shared/rules/index.ts'
import { dateIn, type Format, isDateFormat, numberIn, withoutUnit } from '../../../shared/tableImport/index.ts'
import { formatsIn } from '../../state/language.ts'

/**
 * What a value is when it is read in a format, written so that it cannot be taken for another; as it stands where it is
 * none.
 *
 * @example asRead('01-02-2026', 'mdy', 'da') // '2. januar 2026'
 */
export function asRead(text: string, format: Format, language: Language): string {
  if (isDateFormat(format)) {
    const day = parseDay(dateIn(text, format) ?? '')
    return day === null ? text : formatsIn(language).day(day)
  }
  const read = numberIn(withoutUnit(text), format)
  if (read === null) return text
  const decimals = read.split('.')[1]?.replace(/0+$/, '').length ?? 0
  return number(Number(read), Math.max(2, decimals), language)
}
