import type { Line } from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { useTexts } from '../../state/language.ts'

/** Gives what a line is called: its description, else its number and kind. */
export function useLineName(): (line: Line, index: number) => string {
  const t = useTexts(contractTexts)
  return ({ description, kind }, index) =>
    description === '' ? `${t.line} ${index + 1}: ${t.kinds[kind]}` : description
}
