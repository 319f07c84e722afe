import { Checkbox } from '@mantine/core'
import { settingsTexts } from '../../../shared/texts/settings.ts'
import { LeadTimes } from '../../parts/LeadTimes.tsx'
import { Section } from '../../parts/Section.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { changeReminders } from './change.ts'
import { QuietHours } from './QuietHours.tsx'
import classes from './Settings.module.css'

/** When to remind, and how it is seen to that reminders come. */
export function Reminding() {
  const t = useTexts(settingsTexts)
  const language = useLanguage()
  const { leads } = useLedger(({ settings }) => settings.reminders)
  return (
    <Section title={t.reminders} hint={t.remindersHint}>
      <h3 className={classes.subheading}>{t.leads}</h3>
      <LeadTimes leads={leads} onChange={(changed) => void changeReminders({ leads: changed }, language)} />
      <h3 className={classes.subheading}>{t.also}</h3>
      <Choice name="payments" />
      <h3 className={classes.subheading}>{t.when}</h3>
      <div className={classes.choices}>
        <QuietHours />
        <Choice name="workingDaysOnly" />
        <p className={classes.note}>{t.heldHint}</p>
      </div>
      <h3 className={classes.subheading}>{t.running}</h3>
      <div className={classes.choices}>
        <Choice name="startAtLogin" />
        <Choice name="stayInTray" />
      </div>
    </Section>
  )
}

type Switched = 'payments' | 'workingDaysOnly' | 'startAtLogin' | 'stayInTray'

function Choice({ name }: { readonly name: Switched }) {
  const t = useTexts(settingsTexts)
  const language = useLanguage()
  const isOn = useLedger(({ settings }) => settings.reminders[name])
  return (
    <Checkbox
      size="sm"
      label={t[name]}
      checked={isOn === true}
      onChange={({ currentTarget }) => void changeReminders({ [name]: currentTarget.checked }, language)}
    />
  )
}
