import { useDeferredValue, useEffect } from 'react'
import { commonTexts } from '../../../shared/texts/common.ts'
import { overviewTexts } from '../../../shared/texts/overview.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import { useAppraisals, useRulesContext } from '../../state/portfolio.ts'
import { BackupsNote } from '../backups/BackupsNote.tsx'
import { AskStart } from './AskStart.tsx'
import { BoundSection } from './BoundSection.tsx'
import { CostSection } from './CostSection.tsx'
import { EmptyOverview } from './EmptyOverview.tsx'
import { ExampleNote } from './ExampleNote.tsx'
import { FreeSection } from './FreeSection.tsx'
import classes from './Overview.module.css'
import { RemindersNote } from './RemindersNote.tsx'
import { TodoSection } from './TodoSection.tsx'

/** Whether the window has drawn its first overview: until then what must be done does not wait for the rest. */
let isStarted = false

/** Three questions in this order: what must I do and by when, what am I bound to, what does it cost. */
export function OverviewScreen() {
  const t = useTexts(overviewTexts)
  const words = useTexts(commonTexts)
  const format = useFormats()
  const appraisals = useAppraisals()
  const { today } = useRulesContext()
  const isWhole = useDeferredValue(true, isStarted)
  useEffect(() => {
    isStarted = true
  }, [])
  const running = appraisals.filter(({ ended }) => !ended)
  if (appraisals.length === 0) return <EmptyOverview />
  return (
    <>
      <PageHead title={t.title} aside={`${format.day(today)} · ${words.contracts(running.length)}`} />
      <BackupsNote />
      <ExampleNote />
      <AskStart />
      <div className={classes.layout}>
        <div className={classes.column}>
          <TodoSection />
          <RemindersNote />
          <FreeSection />
        </div>
        <div className={`${classes.column} ${classes.answers}`}>
          {isWhole && (
            <>
              <BoundSection />
              <CostSection />
            </>
          )}
        </div>
      </div>
    </>
  )
}
