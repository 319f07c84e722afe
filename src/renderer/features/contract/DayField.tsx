import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { readDate, writeDate } from '../../../shared/input/index.ts'
import { isoDay } from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Contract.module.css'

interface DayFieldProps {
  readonly id?: string
  readonly label: string
  readonly description?: string
  /** As it is typed; the owner reads it with `readDate`. */
  readonly value: string
  readonly error: string | null
  readonly onChange: (typed: string) => void
}

/** A date, typed or chosen in a calendar. */
export function DayField({ id, label, description, value, error, onChange }: DayFieldProps) {
  const t = useTexts(contractTexts)
  const language = useLanguage()
  const { today } = useRulesContext()
  const own = useId()
  const [open, setOpen] = useState(false)
  const day = readDate(value)
  const tidy = () => {
    const tidied = day.ok ? writeDate(day.value, language) : value
    if (tidied !== value) onChange(tidied)
  }
  const choose = (iso: string | null) => {
    if (iso !== null) onChange(writeDate(iso, language))
    setOpen(false)
    document.getElementById(id ?? own)?.focus()
  }
  return (
    <TextInput
      id={id ?? own}
      className={classes.dayField ?? ''}
      label={label}
      description={description}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      placeholder={t.datePattern}
      autoComplete="off"
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onBlur={tidy}
      rightSection={
        <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="md" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t.calendarOf(label)}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <IconCalendar size={16} stroke={1.7} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown aria-label={t.calendarOf(label)}>
            <DatePicker
              value={day.ok ? day.value : null}
              defaultDate={day.ok ? day.value : isoDay(today)}
              onChange={choose}
              hideOutsideDates
              // Red is kept for what is lost; a weekend is none of that.
              weekendDays={[]}
              ariaLabels={t.calendarLabels}
            />
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}
