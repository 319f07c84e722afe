import { remindersScreenTexts } from '../../../shared/texts/remindersScreen.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { useTexts } from '../../state/language.ts'

/** What one is reminded of. */
export default function RemindersScreen() {
  const t = useTexts(remindersScreenTexts)
  return <PageHead title={t.title} />
}
