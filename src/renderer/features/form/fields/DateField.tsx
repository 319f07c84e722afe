import { ActionIcon, Popover } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { readDate, writeDate } from '../../../../shared/input/index.ts'
import { isoDay } from '../../../../shared/rules/index.ts'
import { useLanguage } from '../../../state/language.ts'
import { useRulesContext } from '../../../state/portfolio.ts'
import { fieldId, useFormTexts } from '../formState.ts'
import { type FieldProps, TypedField } from './TypedField.tsx'

/** A date, typed or chosen in a calendar, which the down arrow opens. */
export function DateField(props: FieldProps) {
  const t = useFormTexts()
  const language = useLanguage()
  const { today } = useRulesContext()
  const [open, setOpen] = useState(false)
  const typed = readDate(props.value)
  const tidy = (text: string) => {
    const read = readDate(text)
    return read.ok ? writeDate(read.value, language) : text.trim()
  }
  const choose = (iso: string | null) => {
    if (iso !== null) props.onChange(writeDate(iso, language))
    setOpen(false)
    document.getElementById(fieldId(props.path))?.focus()
  }
  const calendar = (
    <Popover opened={open} onChange={setOpen} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          // One stop a field: the keyboard opens it by the down arrow.
          tabIndex={-1}
          aria-label={t.calendar}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <IconCalendar size={16} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.calendarOf(props.label)}>
        <DatePicker
          value={typed.ok ? typed.value : null}
          defaultDate={typed.ok ? typed.value : isoDay(today)}
          onChange={choose}
          hideOutsideDates
          // Red is kept for what is lost; a weekend is none of that.
          weekendDays={[]}
          ariaLabels={t.calendarLabels}
        />
      </Popover.Dropdown>
    </Popover>
  )
  return (
    <TypedField
      width="middle"
      {...props}
      placeholder={props.placeholder ?? t.datePattern}
      tidy={tidy}
      extra={{
        rightSection: calendar,
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          setOpen(true)
        },
      }}
    />
  )
}

/** What a field shows that takes its date from another; undefined while that is none. */
export function dateIn(typed: string): string | undefined {
  return readDate(typed).ok ? typed : undefined
}
