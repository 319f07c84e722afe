import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { readWhole } from '../../shared/input/index.ts'
import { defaultSettings, longestLead } from '../../shared/ledger/index.ts'
import { leadTimesTexts } from '../../shared/texts/leadTimes.ts'
import { useTexts } from '../state/language.ts'
import classes from './LeadTimes.module.css'

interface LeadTimesProps {
  /** Days before a deadline, the most first; at least one. */
  readonly leads: readonly number[]
  readonly onChange: (leads: readonly number[]) => void
}

/** So many days the ledger keeps. */
const most = 20

const standard = defaultSettings.reminders.leads

/** The days before a deadline on which to remind: each can be taken away, others added. */
export function LeadTimes({ leads, onChange }: LeadTimesProps) {
  const t = useTexts(leadTimesTexts)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const days = readWhole(typed)
  const problem =
    !days.ok || days.value > longestLead
      ? t.notDays(longestLead)
      : leads.includes(days.value)
        ? t.there
        : leads.length >= most
          ? t.tooMany
          : null
  const add = () => {
    setTried(problem !== null)
    if (problem !== null || !days.ok) return
    setTyped('')
    onChange([...leads, days.value].sort((a, b) => b - a))
  }
  const isStandard = leads.length === standard.length && leads.every((lead) => standard.includes(lead))
  return (
    <div className={classes.leads}>
      <ul className={classes.list} aria-label={t.list}>
        {leads.map((lead) => (
          <li key={lead}>
            {t.before(lead)}
            {leads.length > 1 && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={24}
                aria-label={t.remove(t.before(lead))}
                onClick={() => onChange(leads.filter((each) => each !== lead))}
              >
                <IconX size={13} aria-hidden />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      <div className={classes.add}>
        <TextInput
          label={t.days}
          className={classes.days}
          inputMode="numeric"
          value={typed}
          error={tried && problem}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            add()
          }}
        />
        <Button variant="default" onClick={add}>
          {t.add}
        </Button>
        {!isStandard && (
          <Button variant="subtle" title={t.standardHint(standard)} onClick={() => onChange(standard)}>
            {t.standard}
          </Button>
        )}
      </div>
    </div>
  )
}
