import { storedDay } from '../../../shared/portfolio/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { useFormats, useTexts } from '../../state/language.ts'
import type { NoticeProblem } from './noticeDraft.ts'

/** Says what is wrong with a day that was typed about a notice. */
export function useProblemText(): (problem: NoticeProblem) => string {
  const t = useTexts(contractTexts)
  const format = useFormats()
  return (problem) => {
    switch (problem.kind) {
      case 'before-signing':
      case 'received-before-sent':
      case 'confirmed-before-received':
        return t.problems[problem.kind](format.day(storedDay(problem.day)))
      case 'out-of-range':
      case 'in-future':
      case 'received-missing':
      case 'date-missing':
        return t.problems[problem.kind]
      default:
        return t.dateProblems[problem.kind]
    }
  }
}
