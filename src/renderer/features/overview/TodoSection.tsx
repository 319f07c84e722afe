import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { keyOf, type Standing } from '../../../shared/reminders/index.ts'
import { overviewTexts } from '../../../shared/texts/overview.ts'
import { DutyItem } from '../../parts/duties/DutyItem.tsx'
import { DutyList } from '../../parts/duties/DutyList.tsx'
import { FewDuties } from '../../parts/duties/FewDuties.tsx'
import { asks } from '../../parts/duties/todo.ts'
import { useTodo } from '../../parts/duties/useTodo.ts'
import { Section } from '../../parts/Section.tsx'
import { useTexts } from '../../state/language.ts'
import classes from './Overview.module.css'

/** So many are shown at first: what is near. What has passed is shown as well, up to a length that one can read. */
const [shownAtFirst, passedAtFirst] = [6, 30]

/** What must be done, and by when: the day as a block, what to do, with whom, what it costs not to. */
export function TodoSection() {
  const t = useTexts(overviewTexts)
  const [withSnoozed, setWithSnoozed] = useState(false)
  const snoozedId = useId()
  const { open, snoozed } = useTodo()
  const first = Math.max(shownAtFirst, Math.min(passedAtFirst, open.filter(asks).length))
  return (
    <Section title={t.todo} {...(open.some(asksToChoose) && { hint: t.todoHint })}>
      {open.length === 0 && <p className={classes.hint}>{t.nothingTodo}</p>}
      <FewDuties of={open} first={first} />
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

/** Whether it is open what becomes of the contract: nobody who keeps it need send anything. */
function asksToChoose({ duty }: Standing): boolean {
  return duty.kind === 'give-notice' && duty.action.of.record.intent.kind !== 'leave'
}
