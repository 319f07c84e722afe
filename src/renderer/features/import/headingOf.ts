import type { TableFile } from '../../../shared/tableImport/index.ts'
import { importTexts } from '../../../shared/texts/import.ts'
import { useTexts } from '../../state/language.ts'

/** What a column is called: its heading, or its number where it has none. */
export function useHeadingOf({ headings }: TableFile): (column: number) => string {
  const t = useTexts(importTexts)
  return (column) => headings[column] || t.unnamed(column + 1)
}
