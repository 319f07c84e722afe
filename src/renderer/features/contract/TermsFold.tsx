import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { restsOnAgreement } from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { Clauses, wordedClauses } from '../../parts/Clauses.tsx'
import { FoldedSection } from '../../parts/FoldedSection.tsx'
import { useFormats, useTexts } from '../../state/language.ts'

/** The clauses of the terms that a contract rests on, the supplier's or one's own. */
export function TermsFold({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const format = useFormats()
  const { edition } = appraisal
  // An agreement without a document has none.
  if (restsOnAgreement(edition)) return null
  const dated = edition.dated === null ? t.undated : t.edition(format.day(edition.dated))
  const own = edition.ownTexts === undefined ? '' : `${edition.name} · `
  return (
    <FoldedSection title={t.terms} note={`${own}${t.termsNote(wordedClauses(edition).length, dated)}`}>
      {() => <Clauses edition={edition} />}
    </FoldedSection>
  )
}
