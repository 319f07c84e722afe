import { remindersScreenTexts } from '../../../shared/texts/remindersScreen.ts'
import { FewDuties } from '../../parts/duties/FewDuties.tsx'
import { useTodo } from '../../parts/duties/useTodo.ts'
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
      <FewDuties of={snoozed} first={shownAtFirst} />
    </Section>
  )
}
