import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { keyOf } from '../../../shared/reminders/index.ts'
import { overviewTexts } from '../../../shared/texts/overview.ts'
import { DutyItem } from '../../parts/duties/DutyItem.tsx'
import { DutyList } from '../../parts/duties/DutyList.tsx'
import { asks, todoOf } from '../../parts/duties/todo.ts'
import { Section } from '../../parts/Section.tsx'
import { useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { useStandings } from '../../state/reminders.ts'
import classes from './Overview.module.css'

/** So many are shown at first: what is near. What has passed is always shown. */
const shownAtFirst = 6

/** What must be done, and by when: the day as a block, what to do, with whom, what it costs not to. */
export function TodoSection() {
  const t = useTexts(overviewTexts)
  const { today } = useRulesContext()
  const [all, setAll] = useState(false)
  const [withSnoozed, setWithSnoozed] = useState(false)
  const [id, snoozedId] = [useId(), useId()]
  const { open, snoozed } = todoOf(useStandings(), today)
  const first = Math.max(shownAtFirst, open.filter(asks).length)
  const shown = all ? open : open.slice(0, first)
  return (
    <Section title={t.todo}>
      {open.length === 0 && <p className={classes.hint}>{t.nothingTodo}</p>}
      <DutyList id={id}>
        {shown.map((standing) => (
          <DutyItem key={keyOf(standing.duty)} standing={standing} />
        ))}
      </DutyList>
      {open.length > first && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all ? t.showFewer : t.showAll(open.length)}
        </Button>
      )}
      {snoozed.length > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={withSnoozed}
          aria-controls={snoozedId}
          onClick={() => setWithSnoozed(!withSnoozed)}
        >
          {t.snoozed(snoozed.length)}
        </Button>
      )}
      {withSnoozed && (
        <DutyList id={snoozedId}>
          {snoozed.map((standing) => (
            <DutyItem key={keyOf(standing.duty)} standing={standing} />
          ))}
        </DutyList>
      )}
    </Section>
  )
}
