import { termsTexts } from '../../../shared/texts/terms.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { NewTerms } from './NewTerms.tsx'
import { OwnTermsTable } from './OwnTermsTable.tsx'
import { StartingPoints } from './StartingPoints.tsx'
import { SupplierTerms } from './SupplierTerms.tsx'
import classes from './Terms.module.css'

/** The terms that contracts rest on: the user's own sets, and the modelled suppliers' editions. */
export default function TermsScreen() {
  const t = useTexts(termsTexts)
  const isEmpty = useLedger(({ ownTerms }) => ownTerms.size === 0)
  return (
    <>
      <PageHead title={t.title}>{!isEmpty && <NewTerms />}</PageHead>
      <div className={classes.page}>
        <section className={classes.part} aria-labelledby="own-terms">
          <h2 id="own-terms">{t.own}</h2>
          {isEmpty ? (
            <StartingPoints />
          ) : (
            <>
              <p className={classes.hint}>{t.ownHint}</p>
              <OwnTermsTable />
            </>
          )}
        </section>
        <SupplierTerms />
      </div>
    </>
  )
}
