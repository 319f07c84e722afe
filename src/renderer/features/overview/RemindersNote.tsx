import { UnstyledButton } from '@mantine/core'
import type { RemindersState } from '../../../shared/ipc/index.ts'
import { dutyTexts } from '../../../shared/texts/duties.ts'
import { momentInText } from '../../parts/duties/moment.ts'
import { ReminderProblems } from '../../parts/duties/ReminderProblems.tsx'
import { useNextReminder } from '../../parts/duties/useComingReminders.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { useReminders } from '../../state/reminders.ts'
import classes from './Overview.module.css'

/** That reminders are checked, and which comes next; in red what is wrong with them. */
export function RemindersNote() {
  const state = useReminders(({ state }) => state)
  return state === null ? null : <Note checkedAt={state.checkedAt} />
}

function Note({ checkedAt }: Pick<RemindersState, 'checkedAt'>) {
  const t = useTexts(dutyTexts)
  const language = useLanguage()
  const format = useFormats()
  const { today } = useRulesContext()
  const next = useNextReminder()
  return (
    <div className={classes.reminders}>
      <ReminderProblems />
      <UnstyledButton role="link" className={classes.remindersLink} onClick={() => goTo({ screen: 'reminders' })}>
        {checkedAt === null ? t.notChecked : t.checked(momentInText(checkedAt, today, language))}
        {' · '}
        {next === undefined ? t.noNext : t.next(next.duty.action.of.record.title, format.day(next.on))}
      </UnstyledButton>
    </div>
  )
}
