import { Button } from '@mantine/core'
import { overviewTexts } from '../../../shared/texts/overview.ts'
import { deleteAndTell } from '../../state/commands.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useAppraisals } from '../../state/portfolio.ts'
import classes from './Overview.module.css'

/** Says that examples are among the contracts, and takes them away with one click. */
export function ExampleNote() {
  const t = useTexts(overviewTexts)
  const language = useLanguage()
  const contracts = useAppraisals()
  const examples = contracts.filter(({ record }) => record.example)
  if (examples.length === 0) return null
  const remove = () =>
    deleteAndTell(
      examples.map(({ record }) => record.id),
      language,
      t.examplesRemoved,
    )
  return (
    <p className={classes.examples}>
      {t.examplesShown(examples.length === contracts.length)}{' '}
      <Button size="compact-sm" variant="subtle" onClick={() => void remove()}>
        {t.removeExamples}
      </Button>
    </p>
  )
}
