import { createContext, useContext } from 'react'
import { termsTexts } from '../../../shared/texts/terms.ts'
import type { Fields } from '../../parts/form/fields.ts'
import { useTexts } from '../../state/language.ts'
import type { BlockDraft, ClauseDraft, TermsDraft } from './draft/index.ts'

/** What every part of the editor reads: what is typed, and what is wrong with it as far as it is shown yet. */
export interface TermsForm extends Fields {
  readonly draft: TermsDraft
  /** Puts typed values in the place of those there are. */
  readonly change: (typed: Partial<TermsDraft>) => void
  readonly changeClause: (index: number, typed: Partial<ClauseDraft>) => void
  readonly changeBlock: (clause: number, index: number, typed: BlockDraft['typed']) => void
}

export const TermsFormContext = createContext<TermsForm | null>(null)

export function useTermsForm(): TermsForm {
  const form = useContext(TermsFormContext)
  if (form === null) throw new Error('Used outside the editor of terms')
  return form
}

export function useTermsTexts() {
  return useTexts(termsTexts)
}
