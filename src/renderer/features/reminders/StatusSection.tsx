import { Button, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { dutyTexts } from '../../../shared/texts/duties.ts'
import { remindersScreenTexts } from '../../../shared/texts/remindersScreen.ts'
import { settingsTexts } from '../../../shared/texts/settings.ts'
import { momentInText } from '../../parts/duties/moment.ts'
import { ReminderProblems } from '../../parts/duties/ReminderProblems.tsx'
import { useComingReminders } from '../../parts/duties/useComingReminders.ts'
import { Section } from '../../parts/Section.tsx'
import { errorText } from '../../state/commands.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { checkReminders, testReminder, useReminders } from '../../state/reminders.ts'
import classes from './Reminders.module.css'

/** When reminders were last checked and which comes next, what is wrong with them, and trying them. */
export function StatusSection() {
  const t = useTexts(remindersScreenTexts)
  const language = useLanguage()
  const format = useFormats()
  const { today } = useRulesContext()
  const checkedAt = useReminders(({ state }) => state?.checkedAt ?? null)
  const [next] = useComingReminders()
  return (
    <Section title={t.status}>
      <ReminderProblems />
      <dl className={classes.facts}>
        <dt>{t.lastChecked}</dt>
        <dd>{checkedAt === null ? t.never : momentInText(checkedAt, today, language)}</dd>
        <dt>{t.nextReminder}</dt>
        <dd>{next === undefined ? t.none : `${next.duty.action.of.record.title}, ${format.day(next.on)}`}</dd>
      </dl>
      <p className={classes.note}>{t.works}</p>
      <Tries />
      <SettingsLink />
    </Section>
  )
}

/** Checks and tries, each with its answer in words. */
function Tries() {
  const t = useTexts(remindersScreenTexts)
  const { allow } = useTexts(dutyTexts)
  const language = useLanguage()
  const [answer, setAnswer] = useState<{ readonly text: string; readonly isBad: boolean } | null>(null)
  const check = async () => {
    const error = await checkReminders()
    setAnswer({ text: error === null ? t.checkedNow : errorText(error, language), isBad: error !== null })
  }
  const test = async () => {
    const tested = await testReminder()
    if (!tested.ok) return setAnswer({ text: errorText(tested.error, language), isBad: true })
    const words = t.tested[tested.value]
    setAnswer({ text: tested.value === 'refused' ? `${words} ${allow}` : words, isBad: tested.value !== 'shown' })
  }
  return (
    <>
      <div className={classes.buttons}>
        <Button variant="default" size="compact-md" onClick={() => void check()}>
          {t.checkNow}
        </Button>
        <Button variant="default" size="compact-md" onClick={() => void test()}>
          {t.test}
        </Button>
      </div>
      <p className={classes.answer} role="status" data-bad={answer?.isBad}>
        {answer?.text}
      </p>
    </>
  )
}

function SettingsLink() {
  const t = useTexts(remindersScreenTexts)
  const { reminders: section } = useTexts(settingsTexts)
  return (
    <UnstyledButton role="link" className={classes.link} onClick={() => goTo({ screen: 'settings', section })}>
      {t.change}
    </UnstyledButton>
  )
}
