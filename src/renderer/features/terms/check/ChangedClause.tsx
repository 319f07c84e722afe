import { citation, type Edition, textOfClause } from '../../../../shared/rules/index.ts'
import type { FoundClause, TextSpan } from '../../../../shared/termsCheck/index.ts'
import { termsCheckTexts } from '../../../../shared/texts/termsCheck.ts'
import { useLanguage, useTexts } from '../../../state/language.ts'
import classes from './Check.module.css'

interface ChangedClauseProps {
  readonly clause: FoundClause
  readonly edition: Edition
  readonly text: string
}

/** A clause as the document has it, its other words marked, beside what is modelled. */
export function ChangedClause({ clause: { ref, status, at, others }, edition, text }: ChangedClauseProps) {
  const t = useTexts(termsCheckTexts)
  const language = useLanguage()
  const modelled = textOfClause(edition, ref)
  if (status === 'same') return null
  return (
    <li>
      <p className={classes.status} data-status={status}>
        {t.statuses[status]}: <strong>{citation(ref, language)}</strong> {modelled?.heading?.[language]}
      </p>
      {status === 'differs' && at !== null && (
        <>
          <p className={classes.label}>{t.inDocument}</p>
          <blockquote>
            <Marked text={text} at={at} others={others} />
          </blockquote>
          {others.length === 0 && <p className={classes.note}>{t.wordsGone}</p>}
        </>
      )}
      {status !== 'unknown' && (
        <>
          <p className={classes.label}>{t.modelled}</p>
          <p className={classes.says}>{modelled?.says[language]}</p>
        </>
      )}
    </li>
  )
}

interface MarkedProps {
  readonly text: string
  readonly at: TextSpan
  readonly others: readonly TextSpan[]
}

function Marked({ text, at, others }: MarkedProps) {
  return (
    <>
      {others.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(others[index - 1]?.to ?? at.from, from)}
          <mark>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(others.at(-1)?.to ?? at.from, at.to)}
    </>
  )
}
