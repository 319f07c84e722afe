import { type Appraisal, hasReadings } from '../../../shared/portfolio/index.ts'
import { type Context, type Day, endBeforeTheOneGiven, evaluate } from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { Why } from '../../parts/Why.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Notice.module.css'
import { reason } from './reasons.ts'

/** What a recorded notice leads to; an end later than the rules give is pointed out. */
export function NoticeOutcome({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const format = useFormats()
  const context = useRulesContext()
  const { contract, edition, evaluation, record } = appraisal
  const { given, ways } = evaluation.termination
  if (given === null) {
    return record.noticeSent === null ? null : (
      <p className={classes.outcome} data-tone="open">
        {t.outcome.sent}
      </p>
    )
  }
  const settled = given.endsOn !== null
  const earlier = endBeforeTheOneGiven(contract, edition, ways)
  const why = <Why of={t.notice} edition={edition} steps={() => reason('given', appraisal, context)} />
  if (given.endsOn !== null && earlier !== null) {
    return (
      <div className={classes.outcome} data-tone="loss" role="note">
        <p>
          <strong>{t.tooLate(format.day(given.endsOn), format.day(earlier))}</strong> {why}
        </p>
        <p>{t.tooLateTodo(format.day(earlier))}</p>
      </div>
    )
  }
  const other = otherReadingEnd(appraisal, context)
  return (
    <div className={classes.outcome} data-tone={settled ? 'settled' : 'open'}>
      <p>
        {sentence()} {why}
      </p>
      {other !== null && <p>{t.outcome['too-early-other'](format.day(other))}</p>}
    </div>
  )

  function sentence(): string {
    switch (given?.status) {
      case 'fixed':
      case 'valid':
        return t.outcome[given.status](format.day(given.endsOn))
      case 'too-early': {
        const repeat = evaluation.termination.earliestNotice ?? context.today
        const tooEarly = hasReadings(appraisal) ? t.outcome.tooEarlyCautious : t.outcome.tooEarly
        return `${tooEarly} ${t.outcome[repeat < context.today ? 'repeatNow' : 'repeatOn'](format.day(repeat))}`
      }
      case 'awaiting-confirmation':
        return t.outcome['awaiting-confirmation']
      default:
        return t.outcome['not-stated']
    }
  }
}

/** The end that a notice which is too early on the cautious reading gives on the other one. */
function otherReadingEnd({ contract, edition, evaluation }: Appraisal, context: Context): Day | null {
  if (evaluation.termination.given?.status !== 'too-early' || contract.notice === null) return null
  const asOfReceipt = evaluate(contract, { ...context, today: contract.notice.receivedOn }, edition)
  const other = asOfReceipt.termination.readings.find(({ reading }) => reading === 'notice-to-end-of-lock-in')
  return other?.endsOn ?? null
}
