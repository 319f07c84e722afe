import { citation, explainUse, stepText } from '../../../shared/rules/index.ts'
import { differences } from '../../../shared/scenario/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { Why } from '../../parts/Why.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import type { ReckonedView } from './compared.ts'
import classes from './SideBySide.module.css'

/** What in a supplier's terms makes the difference, in sentences, the largest first. */
export function DifferencesList({ view: { name, outcome } }: { readonly view: ReckonedView }) {
  const t = useTexts(scenarioTexts)
  const common = useTexts(commonTexts)
  const language = useLanguage()
  const all = differences(outcome)
  if (all.length === 0) return <p className={classes.none}>{t.noDifference}</p>
  return (
    <ul className={classes.differences} aria-label={t.of(t.whatMakes, name)}>
      {all.map(({ part, sentence }) => (
        <li key={part}>
          {stepText(sentence, language)}
          <Why of={t.of(t.parts[part], name)} edition={outcome.edition} steps={() => explainUse(part, outcome)} />
          <span className={classes.source} data-basis={sentence.basis}>
            {[common.basis[sentence.basis], sentence.clause && citation(sentence.clause, language)]
              .filter(Boolean)
              .join(': ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
