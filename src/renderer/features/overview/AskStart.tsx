import { Button } from '@mantine/core'
import { overviewTexts } from '../../../shared/texts/overview.ts'
import { changeReminders } from '../../state/changeSettings.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { useAppraisals } from '../../state/portfolio.ts'
import classes from './Overview.module.css'

/** Asks once, as soon as there is a contract that is no example, whether the app is to start at login. */
export function AskStart() {
  const t = useTexts(overviewTexts)
  const language = useLanguage()
  const isAsked = useLedger(({ settings }) => settings.reminders.startAtLogin !== null)
  const hasContract = useAppraisals().some(({ record }) => !record.example)
  if (isAsked || !hasContract) return null
  const answer = (startAtLogin: boolean) => void changeReminders({ startAtLogin }, language)
  return (
    <section className={classes.ask} aria-label={t.askStart}>
      <div>
        <strong>{t.askStart}</strong>
        <p className={classes.hint}>{t.askStartHint}</p>
      </div>
      <div className={classes.askAnswers}>
        <Button size="compact-md" onClick={() => answer(true)}>
          {t.yes}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => answer(false)}>
          {t.no}
        </Button>
      </div>
    </section>
  )
}
