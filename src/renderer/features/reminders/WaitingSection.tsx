import { remindersScreenTexts } from '../../../shared/texts/remindersScreen.ts'
import { FewDuties } from '../../parts/duties/FewDuties.tsx'
import { dayAndTime } from '../../parts/duties/moment.ts'
import { wasShown } from '../../parts/duties/todo.ts'
import { useTodo } from '../../parts/duties/useTodo.ts'
import { Section } from '../../parts/Section.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Reminders.module.css'

/** So many are shown at first. */
const shownAtFirst = 50

/** What one was reminded of and has not answered, and what is held until the next working morning. */
export function WaitingSection() {
  const t = useTexts(remindersScreenTexts)
  const language = useLanguage()
  const { today } = useRulesContext()
  const waiting = useTodo().open.filter(wasShown)
  return (
    <Section title={t.waiting} hint={t.waitingHint}>
      {waiting.length === 0 && <p className={classes.note}>{t.nothingWaiting}</p>}
      <FewDuties
        of={waiting}
        first={shownAtFirst}
        noteOf={({ record: { waitsFor } }) =>
          waitsFor === null ? undefined : t.heldUntil(dayAndTime(waitsFor.day, waitsFor.minute, today, language))
        }
      />
    </Section>
  )
}
