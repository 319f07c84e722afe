import { storedDay } from '../../../shared/portfolio/index.ts'
import { type Language, number, parseDay } from '../../../shared/rules/index.ts'
import {
  cellText,
  dateIn,
  type Format,
  isDateFormat,
  numberIn,
  type TableCell,
  withoutUnit,
} from '../../../shared/tableImport/index.ts'
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
  return read === null ? text : numberText(Number(read), 2, language)
}

/** A cell as it is shown: what the file itself says is a day or a number as such are written in the language. */
export function shownCell(cell: TableCell, language: Language): string {
  if (typeof cell === 'object') return formatsIn(language).dayShort(storedDay(cell.day))
  return typeof cell === 'number' ? numberText(cell, 0, language) : cellText(cell)
}

function numberText(value: number, leastDecimals: number, language: Language): string {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return number(value, Math.min(Math.max(leastDecimals, decimals), 20), language)
}
