import type { Appraisal } from '../../../../shared/portfolio/index.ts'
import { letterTexts } from '../../../../shared/texts/letter.ts'
import { useTexts } from '../../../state/language.ts'
import { useRulesContext } from '../../../state/portfolio.ts'
import classes from './Chain.module.css'
import { chainId } from './focusChain.ts'
import { Step } from './Step.tsx'
import { stepsOf } from './steps.ts'

/** The steps of a notice, from when it was sent until nothing is left to do, each ticked off where it stands. */
export function Chain({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(letterTexts)
  const context = useRulesContext()
  return (
    <ol className={classes.chain} id={chainId} aria-label={t.chain} tabIndex={-1}>
      {stepsOf(appraisal, context).map((step) => (
        <Step key={step.name} step={step} appraisal={appraisal} />
      ))}
    </ol>
  )
}
