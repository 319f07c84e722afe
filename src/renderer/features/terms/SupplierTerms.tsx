import { editions, restsOnAgreement } from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { termsTexts } from '../../../shared/texts/terms.ts'
import { Clauses } from '../../parts/Clauses.tsx'
import { FoldedSection } from '../../parts/FoldedSection.tsx'
import { useArrival } from '../../parts/useArrival.ts'
import { useFormats, useTexts } from '../../state/language.ts'
import { CheckDocument } from './check/CheckDocument.tsx'
import classes from './Terms.module.css'

const modelled = editions.filter((edition) => !restsOnAgreement(edition))

/** The modelled suppliers' editions, each of which opens to its clauses. */
export function SupplierTerms() {
  const t = useTexts(termsTexts)
  const words = useTexts(contractTexts)
  const format = useFormats()
  useArrival(t.suppliers, 'supplier-terms')
  return (
    <section className={classes.part} aria-labelledby="supplier-terms">
      <h2 id="supplier-terms" tabIndex={-1}>
        {t.suppliers}
      </h2>
      <p className={classes.hint}>{t.suppliersHint}</p>
      <CheckDocument />
      {modelled.map((edition) => (
        <FoldedSection
          key={edition.id}
          level={3}
          title={edition.name}
          note={words.termsNote(
            edition.clauses.length,
            edition.dated === null ? words.undated : words.edition(format.day(edition.dated)),
          )}
        >
          {() => <Clauses edition={edition} />}
        </FoldedSection>
      ))}
    </section>
  )
}
