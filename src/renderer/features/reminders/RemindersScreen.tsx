import { Button } from '@mantine/core'
import { remindersScreenTexts } from '../../../shared/texts/remindersScreen.ts'
import { EmptyPlace } from '../../parts/EmptyPlace.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import { useAppraisals } from '../../state/portfolio.ts'
import { AnsweredSection } from './AnsweredSection.tsx'
import { ComingSection } from './ComingSection.tsx'
import classes from './Reminders.module.css'
import { SnoozedSection } from './SnoozedSection.tsx'
import { StatusSection } from './StatusSection.tsx'
import { WaitingSection } from './WaitingSection.tsx'

/** What one is reminded of: whether it can be relied on, what waits for an answer, what comes, what was answered. */
export default function RemindersScreen() {
  const t = useTexts(remindersScreenTexts)
  const isEmpty = useAppraisals().length === 0
  return (
    <>
      <PageHead title={t.title} />
      <div className={classes.layout}>
        <div className={classes.column}>
          <StatusSection />
          {!isEmpty && (
            <>
              <WaitingSection />
              <SnoozedSection />
              <AnsweredSection />
            </>
          )}
        </div>
        <div className={classes.column}>
          {isEmpty ? (
            <EmptyPlace title={t.empty} hint={t.emptyHint}>
              <Button onClick={() => goTo({ screen: 'form', id: null })}>{t.addFirst}</Button>
            </EmptyPlace>
          ) : (
            <ComingSection />
          )}
        </div>
      </div>
    </>
  )
}
