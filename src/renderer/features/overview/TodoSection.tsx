import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { allActions } from '../../../shared/portfolio/index.ts'
import { overviewTexts } from '../../../shared/texts/overview.ts'
import { Section } from '../../parts/Section.tsx'
import { useTexts } from '../../state/language.ts'
import { useAppraisals, useRulesContext } from '../../state/portfolio.ts'
import { ActionItem } from './ActionItem.tsx'
import classes from './Overview.module.css'

/** So many are shown at first: what is near. */
const shownAtFirst = 6

/** What must be done, and by when: the day as a block, what to do, with whom, what it costs not to. */
export function TodoSection() {
  const t = useTexts(overviewTexts)
  const appraisals = useAppraisals()
  const context = useRulesContext()
  const [all, setAll] = useState(false)
  const id = useId()
  const actions = allActions(appraisals, context)
  const shown = all ? actions : actions.slice(0, shownAtFirst)
  return (
    <Section title={t.todo}>
      {actions.length === 0 && <p className={classes.hint}>{t.nothingTodo}</p>}
      <ul className={classes.actions} id={id}>
        {shown.map((action) => (
          <ActionItem
            key={`${action.of.record.id} ${action.kind} ${action.day}`}
            action={action}
            today={context.today}
          />
        ))}
      </ul>
      {actions.length > shownAtFirst && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all ? t.showFewer : t.showAll(actions.length)}
        </Button>
      )}
    </Section>
  )
}
