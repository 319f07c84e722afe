import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { readDate, writeDate } from '../../shared/input/index.ts'
import { isoDay } from '../../shared/rules/index.ts'
import { dayFieldTexts } from '../../shared/texts/dayField.ts'
import { useLanguage, useTexts } from '../state/language.ts'
import { useRulesContext } from '../state/portfolio.ts'

interface DayFieldProps extends Pick<TextInputProps, 'className' | 'description' | 'error'> {
  readonly id?: string
  readonly label: string
  /** As it is typed; the owner reads it with `readDate`. */
  readonly value: string
  readonly onChange: (typed: string) => void
}

/** A day, typed or chosen in a calendar. Its day is written out when it is left. */
export function DayField({ id, ...props }: DayFieldProps) {
  const own = useId()
  const { label, value, onChange } = props
  const { tidy, ...day } = useDayInput({ id: id ?? own, label, value, onChange })
  return (
    <TextInput
      {...props}
      {...day}
      id={id ?? own}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      autoComplete="off"
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onBlur={() => {
        const tidied = tidy(value)
        if (tidied !== value) onChange(tidied)
      }}
    />
  )
}

interface DayInput {
  readonly placeholder: string
  /** The button that opens the calendar, and the calendar. */
  readonly rightSection: ReactNode
  /** The down arrow opens the calendar, so that a field is one stop of the tab key. */
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** How what was typed is written once the field is left; what cannot be read stays. */
  readonly tidy: (typed: string) => string
}

/** What makes a text field one for a day. */
export function useDayInput({ id, label, value, onChange }: DayFieldProps & { readonly id: string }): DayInput {
  const t = useTexts(dayFieldTexts)
  const language = useLanguage()
  const { today } = useRulesContext()
  const [open, setOpen] = useState(false)
  const day = readDate(value)
  const choose = (iso: string | null) => {
    if (iso !== null) onChange(writeDate(iso, language))
    setOpen(false)
    document.getElementById(id)?.focus()
  }
  const calendar = (
    <Popover opened={open} onChange={setOpen} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          tabIndex={-1}
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
          ariaLabels={t.calendar}
          // Danes write months small.
          styles={{ calendarHeaderLevel: { textTransform: 'none' } }}
        />
      </Popover.Dropdown>
    </Popover>
  )
  return {
    placeholder: t.pattern,
    rightSection: calendar,
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown') return
      event.preventDefault()
      setOpen(true)
    },
    tidy: (typed) => {
      const read = readDate(typed)
      return read.ok ? writeDate(read.value, language) : typed.trim()
    },
  }
}
