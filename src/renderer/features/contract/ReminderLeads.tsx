import { Radio } from '@mantine/core'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { leadTimesTexts } from '../../../shared/texts/leadTimes.ts'
import { LeadTimes } from '../../parts/LeadTimes.tsx'
import { Section } from '../../parts/Section.tsx'
import { saveAndTell } from '../../state/commands.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import classes from './ReminderLeads.module.css'

/** When this contract is reminded of: as the settings say, or on days of its own. */
export function ReminderLeads({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(leadTimesTexts)
  const language = useLanguage()
  const usual = useLedger(({ settings }) => settings.reminders.leads)
  const { record } = appraisal
  const { reminderLeads: own } = record
  const save = (reminderLeads: readonly number[] | null) => void saveAndTell([{ ...record, reminderLeads }], language)
  return (
    <Section title={t.contract}>
      <Radio.Group
        aria-label={t.which}
        value={own === null ? 'settings' : 'own'}
        onChange={(value) => save(value === 'own' ? usual : null)}
      >
        <div className={classes.choice}>
          <Radio size="sm" value="settings" label={t.asSettings(usual)} />
          <Radio size="sm" value="own" label={t.own} />
        </div>
      </Radio.Group>
      {own !== null && <LeadTimes leads={own} onChange={save} />}
    </Section>
  )
}
