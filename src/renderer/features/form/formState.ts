import { createContext, useContext } from 'react'
import type { Edition, Supplier } from '../../../shared/rules/index.ts'
import { formTexts } from '../../../shared/texts/form.ts'
import type { Fields } from '../../parts/form/fields.ts'
import { useTexts } from '../../state/language.ts'
import type { Asks, Draft, LineDraft } from './draft/index.ts'

/** A draft whose supplier is chosen. */
export type Chosen = Draft & { readonly supplier: Supplier }

/** What every part of the form reads: what is typed, and what is wrong with it as far as it is shown yet. */
export interface Form extends Fields {
  readonly draft: Chosen
  readonly asks: Asks
  readonly edition: Edition
  /** Puts typed values in the place of those there are. */
  readonly change: (typed: Partial<Draft>) => void
  readonly changeLine: (index: number, typed: Partial<LineDraft>) => void
}

export const FormContext = createContext<Form | null>(null)

export function useForm(): Form {
  const form = useContext(FormContext)
  if (form === null) throw new Error('Used outside a form')
  return form
}

export function useFormTexts() {
  return useTexts(formTexts)
}
