import { faultText, type Language } from '../../../shared/rules/index.ts'
import { termsTexts } from '../../../shared/texts/terms.ts'
import { type FieldFault, isMissing } from '../../parts/form/faults.ts'
import { problemText } from '../../parts/form/problemText.ts'

/** Where a fault of the terms as a whole is told. */
export const wholePath = 'clauses'

/** What is wrong with a field of the editor, or with the terms as a whole. */
export function termsFaultText(fault: FieldFault, language: Language): string {
  const { problem, path } = fault
  if (path === wholePath && isMissing(fault)) return termsTexts[language].noClauses
  if (path !== wholePath || problem.kind !== 'rules') return problemText(fault, language)
  return termsTexts[language].whole(problem.fault.code, faultText(problem.fault, language))
}
