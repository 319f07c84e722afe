import { faultText, newestEdition, suppliers } from '../../../shared/rules/index.ts'
import type { RowFault, RowWarning, TableContract, TableFile } from '../../../shared/tableImport/index.ts'
import { importTexts } from '../../../shared/texts/import.ts'
import { useLanguage } from '../../state/language.ts'
import { useHeadingOf } from './headingOf.ts'

/** What is to be said of a contract, in sentences. */
export interface ToldOf {
  readonly fault: (fault: RowFault) => string
  readonly warning: (warning: RowWarning, of: TableContract) => string
}

/** The sentences on faults, by row and column, and on what is to be known besides. */
export function useToldOf(file: TableFile): ToldOf {
  const language = useLanguage()
  const headingOf = useHeadingOf(file)
  const t = importTexts[language]
  const wrongText = ({ wrong }: RowFault): string => {
    switch (wrong.kind) {
      case 'cell':
        return t.problems[wrong.problem](shortened(wrong.text))
      case 'missing':
        return t.missing
      case 'too-long':
        return t.tooLong(wrong.most)
      case 'too-many-tags':
        return t.tooManyTags
      case 'indivisible':
        return t.indivisible(wrong.quantity)
      case 'rules':
        return faultText(wrong.fault, language)
    }
  }
  return {
    fault: (fault) =>
      fault.column === null
        ? t.faultNowhere(fault.row, t.fields[fault.field], wrongText(fault))
        : t.faultAt(fault.row, headingOf(fault.column), wrongText(fault)),
    warning: (warning, { record: { terms } }) => {
      if (warning.kind === 'termination-not-stated') return t.terminationNotStated
      const supplier = suppliers.find((each) => each === terms.supplier) ?? 'other'
      return t.unused(headingOf(warning.column), newestEdition(supplier).name)
    },
  }
}

const longestShown = 60

const shortened = (text: string) => (text.length > longestShown ? `${text.slice(0, longestShown)} …` : text)
