import { writeDate } from '../../../shared/input/index.ts'
import { type Fault, faultText, type Language, money } from '../../../shared/rules/index.ts'
import { formTexts } from '../../../shared/texts/form.ts'
import { type FieldFault, isMissing } from './faults.ts'

/** What is wrong with a field, as it is said beside it. */
export function problemText(fault: FieldFault, language: Language): string {
  const { problems } = formTexts[language]
  const { problem } = fault
  if (isMissing(fault)) return problems.missing
  switch (problem.kind) {
    case 'typed':
      return problems.typed[problem.problem](problem.typed)
    case 'missing':
      return problems.missing
    case 'not-an-email':
      return problems.email
    case 'rules':
      return capitalised(faultText(asTyped(problem.fault, language), language))
  }
}

/** The fault with its days and amounts as they are typed, not as they are stored. */
function asTyped(fault: Fault, language: Language): Fault {
  const inOre = /(unitPrice|discount|amount|listPrice|each)$/.test(fault.path)
  const values = Object.entries(fault.values).map(([key, value]) => {
    if (typeof value === 'string') return [key, writeDate(value, language)]
    return [key, inOre ? money(value, language) : value]
  })
  return { ...fault, values: Object.fromEntries(values) }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
