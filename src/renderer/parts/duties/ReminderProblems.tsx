import { Button } from '@mantine/core'
import type { ReminderProblem } from '../../../shared/ipc/index.ts'
import { dutyTexts } from '../../../shared/texts/duties.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { clockIsRight, useReminders } from '../../state/reminders.ts'
import { Problem, Problems } from '../Problems.tsx'
import { momentInText } from './moment.ts'

/** What keeps reminders from being relied on, in red, each with what to do about it; nothing where they can be. */
export function ReminderProblems() {
  const t = useTexts(dutyTexts)
  const state = useReminders(({ state }) => state)
  if (state === null || state.problems.length === 0) return null
  return (
    <Problems>
      {state.problems.map((problem) => (
        <Problem key={problem}>
          <Words problem={problem} checkedAt={state.checkedAt} />
          {problem === 'clock-back' && (
            <Button size="compact-xs" variant="default" onClick={() => void clockIsRight()}>
              {t.clockIsRight}
            </Button>
          )}
        </Problem>
      ))}
    </Problems>
  )
}

function Words({ problem, checkedAt }: { readonly problem: ReminderProblem; readonly checkedAt: string | null }) {
  const t = useTexts(dutyTexts)
  const language = useLanguage()
  const { today } = useRulesContext()
  switch (problem) {
    case 'late':
      return <p>{checkedAt === null ? t.lateNever : t.late(momentInText(checkedAt, today, language))}</p>
    case 'clock-back':
      return <p>{t.clockBack}</p>
    case 'refused':
      return (
        <p>
          {t.refused} {t.allow}
        </p>
      )
    case 'unsupported':
      return <p>{t.unsupported}</p>
    case 'calendar-file':
      return <p>{t.calendarFile}</p>
    case 'start-at-login':
      return <p>{t.startAtLogin}</p>
  }
}
