import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { assumptions, citation } from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import clauseClasses from '../../parts/Clauses.module.css'
import { FoldedSection } from '../../parts/FoldedSection.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import classes from './Contract.module.css'

/** What Varsel assumes where this edition leaves something open, and what else it could mean. */
export function AssumptionsFold({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const language = useLanguage()
  const { edition } = appraisal
  const list = assumptions(edition)
  if (list.length === 0) return null
  return (
    <FoldedSection title={t.assumptions} note={t.assumptionsNote(list.length)}>
      {() => (
        <>
          <p className={classes.note}>{t.assumptionsHint}</p>
          <ul className={clauseClasses.clauses}>
            {list.map(({ id, clauses, text, otherwise }) => (
              <li key={id}>
                <p>
                  † {text[language]}{' '}
                  <span className={classes.soft}>
                    ({clauses.length === 0 ? t.silent : clauses.map((ref) => citation(ref, language)).join(', ')})
                  </span>
                </p>
                <p className={clauseClasses.otherwise}>
                  {t.otherwise} {otherwise[language]}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </FoldedSection>
  )
}
