import { keyOf } from '../../../shared/reminders/index.ts'
import { remindersScreenTexts } from '../../../shared/texts/remindersScreen.ts'
import { DutyItem } from '../../parts/duties/DutyItem.tsx'
import { DutyList } from '../../parts/duties/DutyList.tsx'
import { useTodo } from '../../parts/duties/useTodo.ts'
import { Few } from '../../parts/Few.tsx'
import { Section } from '../../parts/Section.tsx'
import { useTexts } from '../../state/language.ts'

/** So many are shown at first. */
const shownAtFirst = 50

/** What waits until a day that was chosen. */
export function SnoozedSection() {
  const t = useTexts(remindersScreenTexts)
  const { snoozed } = useTodo()
  if (snoozed.length === 0) return null
  return (
    <Section title={t.snoozed}>
      <Few of={snoozed} first={shownAtFirst}>
        {(shown, id) => (
          <DutyList id={id}>
            {shown.map((standing) => (
              <DutyItem key={keyOf(standing.duty)} standing={standing} />
            ))}
          </DutyList>
        )}
      </Few>
    </Section>
  )
}
