import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { defaultSettings } from '../../../shared/ledger/index.ts'
import { settingsTexts } from '../../../shared/texts/settings.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { changeReminders } from './change.ts'
import classes from './Settings.module.css'
import { timeTyped, timeWritten } from './timeTyped.ts'

/** The hours in which nothing is shown, or none. */
export function QuietHours() {
  const t = useTexts(settingsTexts)
  const language = useLanguage()
  const quiet = useLedger(({ settings }) => settings.reminders.quiet)
  return (
    <>
      <Checkbox
        size="sm"
        label={t.quiet}
        checked={quiet !== null}
        onChange={({ currentTarget }) =>
          void changeReminders({ quiet: currentTarget.checked ? defaultSettings.reminders.quiet : null }, language)
        }
      />
      {quiet !== null && (
        <div className={classes.quiet}>
          <Time name="from" />
          <Time name="to" />
        </div>
      )}
    </>
  )
}

/** One end of them. It is saved when it is left; what does not hold stays as it was typed. */
function Time({ name }: { readonly name: 'from' | 'to' }) {
  const t = useTexts(settingsTexts)
  const language = useLanguage()
  const quiet = useLedger(({ settings }) => settings.reminders.quiet)
  const [typed, setTyped] = useState<string | null>(null)
  if (quiet === null) return null
  const time = typed === null ? quiet[name] : timeTyped(typed)
  const other = quiet[name === 'from' ? 'to' : 'from']
  const problem = time === null ? t.notTime : time === other ? t.quietAllDay : null
  const save = () => {
    if (time === null || problem !== null) return
    if (time !== quiet[name]) void changeReminders({ quiet: { ...quiet, [name]: time } }, language)
    setTyped(null)
  }
  return (
    <TextInput
      label={name === 'from' ? t.quietFrom : t.quietTo}
      className={classes.time}
      value={typed ?? timeWritten(quiet[name], language)}
      error={typed === null ? null : problem}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    />
  )
}
