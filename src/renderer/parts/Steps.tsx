import { citation, type Edition, type Step, stepText, textOfClause } from '../../shared/rules/index.ts'
import { commonTexts } from '../../shared/texts/common.ts'
import { useLanguage, useTexts } from '../state/language.ts'
import classes from './Why.module.css'

interface StepsProps {
  readonly steps: readonly Step[]
  readonly edition: Edition
}

/** The steps to a result in order: each a sentence, and what it rests on. */
export function Steps({ steps, edition }: StepsProps) {
  const language = useLanguage()
  const t = useTexts(commonTexts)
  return (
    <ol className={classes.steps}>
      {steps.map((step, index) => {
        const says = step.clause === null ? null : textOfClause(edition, step.clause)?.says[language]
        const source = step.clause === null ? null : citation(step.clause, language)
        return (
          // Steps have no key of their own, and never move.
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is the steps' identity
          <li key={index}>
            {stepText(step, language)}
            <span className={classes.source} data-basis={step.basis} title={says ?? undefined}>
              {[t.basis[step.basis], source].filter(Boolean).join(': ')}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
