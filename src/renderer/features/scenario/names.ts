import type { Candidate } from '../../../shared/ledger/index.ts'
import { type Language, moneyInText, newestEdition } from '../../../shared/rules/index.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'

/** Whose terms a candidate is for: the supplier's name. */
export function supplierNameOf({ supplier, supplierName }: Pick<Candidate, 'supplier' | 'supplierName'>): string {
  return supplierName ?? newestEdition(supplier).name
}

/** What would be agreed with a candidate, in words: 'binding i 12 måneder, 89 kr. pr. bruger'; '' for nothing. */
export function agreedInWords({ agreed, unitPrice }: Candidate, language: Language): string {
  const t = scenarioTexts[language]
  return [
    agreed.bindingMonths === undefined ? '' : t.binding(agreed.bindingMonths),
    agreed.periodMonths === undefined ? '' : t.period(agreed.periodMonths),
    agreed.termination === undefined ? '' : t.agreedBesides,
    unitPrice === null ? '' : t.atPrice(moneyInText(unitPrice, language)),
  ]
    .filter(Boolean)
    .join(', ')
}

/** The candidates' names, each told from the others: by what is agreed, or by its number where that is the same. */
export function namesOf(candidates: readonly Candidate[], language: Language): string[] {
  const plain = candidates.map(supplierNameOf)
  const told = candidates.map((candidate, index) => {
    const name = plain[index] ?? ''
    const agreed = agreedInWords(candidate, language)
    return plain.indexOf(name) === plain.lastIndexOf(name) || agreed === '' ? name : `${name} (${agreed})`
  })
  return told.map((name, index) => {
    const before = told.slice(0, index).filter((each) => each === name).length
    return before === 0 ? name : `${name} ${before + 1}`
  })
}
