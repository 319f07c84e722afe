import type { Edition } from '../../../../shared/rules/index.ts'
import type { ClauseStatus, Comparison } from '../../../../shared/termsCheck/index.ts'
import { termsCheckTexts } from '../../../../shared/texts/termsCheck.ts'
import { Section } from '../../../parts/Section.tsx'
import { useTexts } from '../../../state/language.ts'
import { ChangedClause } from './ChangedClause.tsx'
import classes from './Check.module.css'
import { RestingOn } from './RestingOn.tsx'

interface CheckResultProps {
  readonly name: string
  readonly text: string
  readonly edition: Edition
  readonly comparison: Comparison
}

const order: readonly ClauseStatus[] = ['same', 'unknown', 'differs', 'gone']

/** What a document has that is modelled, what it has changed, and what of one's contracts rests on that. */
export function CheckResult({ name, text, edition, comparison: { clauses, added } }: CheckResultProps) {
  const t = useTexts(termsCheckTexts)
  const having = (status: ClauseStatus) => clauses.filter((clause) => clause.status === status)
  const changed = [...having('differs'), ...having('gone')]
  const isSame = changed.length === 0 && added.length === 0
  return (
    <Section title={t.title(edition.name, name)}>
      {isSame && having('unknown').length === 0 ? (
        <p className={classes.same}>{t.asModelled(clauses.length)}</p>
      ) : (
        <>
          {isSame && <p className={classes.same}>{t.nothingChanged}</p>}
          <ul className={classes.counts}>
            {order
              .filter((status) => having(status).length > 0)
              .map((status) => (
                <li key={status}>{t.counts[status](having(status).length)}</li>
              ))}
            {added.length > 0 && <li>{t.counts.added(added.length)}</li>}
          </ul>
        </>
      )}
      {changed.length > 0 && (
        <>
          <p className={classes.advice}>{t.advice}</p>
          <RestingOn edition={edition} refs={new Set(changed.map(({ ref }) => ref))} />
        </>
      )}
      <ul className={classes.clauses}>
        {[...changed, ...having('unknown')].map((clause) => (
          <ChangedClause key={clause.ref} clause={clause} edition={edition} text={text} />
        ))}
        {added.map(({ from, to }) => (
          <li key={from}>
            <p className={classes.status} data-status="added">
              {t.added}
            </p>
            <blockquote>
              <mark>{text.slice(from, to)}</mark>
            </blockquote>
          </li>
        ))}
      </ul>
    </Section>
  )
}
