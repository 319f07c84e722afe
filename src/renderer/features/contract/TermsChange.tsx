import { Button } from '@mantine/core'
import { type Appraisal, differsFrom, underTerms } from '../../../shared/portfolio/index.ts'
import { faultText } from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { saveAndTell } from '../../state/commands.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Contract.module.css'

/** Where the set of own terms was changed and the contract stayed as it was: what would differ, and a way to follow. */
export function TermsChange({ appraisal: { record } }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const language = useLanguage()
  const format = useFormats()
  const context = useRulesContext()
  const set = useLedger(({ ownTerms }) => ownTerms.get(record.ownTermsId ?? ''))
  if (set === undefined || !differsFrom(set, record)) return null
  const { sendBy, next } = underTerms(record, set, context)
  const written = (day: number | null) => (day === null ? t.termsChange.noDeadline : format.day(day))
  return (
    <p className={classes.todo}>
      <strong>{t.termsChange.changed(set.terms.name)}</strong>{' '}
      {'fault' in next
        ? t.termsChange.refused(faultText(next.fault, language))
        : sendBy === next.sendBy
          ? t.termsChange.same
          : t.termsChange.differs(written(sendBy), written(next.sendBy))}{' '}
      {'record' in next && (
        <Button size="compact-sm" variant="default" onClick={() => void saveAndTell([next.record], language)}>
          {t.termsChange.follow}
        </Button>
      )}
    </p>
  )
}
