import { type ClipboardEvent, type KeyboardEvent, useId } from 'react'
import { readDate } from '../../../shared/input/index.ts'
import { type Day, monthInText, monthOnAxis, parseDay } from '../../../shared/rules/index.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { fieldId, useFields } from '../../parts/form/fields.ts'
import { Reading } from '../../parts/form/reading.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { contractMonths, countPath, goesOn, monthsShown, readLeave, withCount, withPasted } from './draft/index.ts'
import classes from './MonthStrip.module.css'
import type { SectionProps } from './sectionProps.ts'

/** Months in a row. */
const year = 12

/** How many are needed in each contract month: a row a year, a number only where it changes. */
export function MonthStrip({ draft, change }: SectionProps) {
  const t = useTexts(scenarioTexts)
  const language = useLanguage()
  const { errorAt, leave } = useFields()
  const id = useId()
  const read = readDate(draft.startsOn)
  const start = read.ok ? parseDay(read.value) : null
  if (start === null) return null
  const leaving = draft.ends ? readLeave(draft, start, new Reading(language)) : null
  const months = contractMonths(start, monthsShown(draft, start, leaving))
  const put = (month: number, typed: string) => change({ counts: withCount(draft.counts, month, typed) })
  const wrong = months.flatMap((day, month) => {
    const error = errorAt(countPath(month))
    return error === undefined ? [] : [{ month, text: t.stripWrong(monthInText(day, language), error) }]
  })
  const cell = (day: Day, month: number) => {
    const typed = draft.counts[month] ?? ''
    const isWrong = wrong.some((each) => each.month === month)
    return (
      <label key={month} className={classes.cell}>
        <span aria-hidden>{monthOnAxis(day, language)}</span>
        <input
          id={month === 0 ? `${id}-0` : fieldId(countPath(month))}
          data-month={month}
          data-typed={typed.trim() !== '' || undefined}
          aria-label={t.fields.count(monthInText(day, language))}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-wrong` : `${id}-hint`}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          placeholder={goesOn(draft.counts, month)}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ currentTarget }) => put(month, currentTarget.value)}
          onBlur={() => {
            if (typed !== typed.trim()) put(month, typed.trim())
            leave(countPath(month))
          }}
          onKeyDown={(event) => move(event, month)}
          onPaste={(event) => paste(event, month)}
        />
      </label>
    )
  }
  const paste = (event: ClipboardEvent, month: number) => {
    const text = event.clipboardData.getData('text')
    if (!/\S[\s;]+\S/.test(text)) return
    event.preventDefault()
    change({ counts: withPasted(draft.counts, month, text, months.length) })
  }
  const rows = Array.from({ length: Math.ceil(months.length / year) }, (_, row) => row * year)
  return (
    <fieldset className={classes.strip}>
      <legend>{t.strip}</legend>
      <p id={`${id}-hint`} className={classes.hint}>
        {t.stripHint}
      </p>
      {rows.map((first, row) => (
        <div key={first} className={classes.row}>
          <span className={classes.year}>{t.year(row + 1)}</span>
          {months.slice(first, first + year).map((day, index) => cell(day, first + index))}
        </div>
      ))}
      {wrong.length > 0 && (
        <ul id={`${id}-wrong`} className={classes.wrong}>
          {wrong.map(({ month, text }) => (
            <li key={month}>{text}</li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}

/** The arrows go from month to month, and from year to year; sideways only from the edge of what is typed. */
function move(event: KeyboardEvent<HTMLInputElement>, month: number): void {
  const { selectionStart, selectionEnd, value } = event.currentTarget
  const isWhole = selectionStart === 0 && selectionEnd === value.length
  const by: Readonly<Record<string, number>> = {
    ArrowLeft: isWhole || selectionEnd === 0 ? -1 : 0,
    ArrowRight: isWhole || selectionStart === value.length ? 1 : 0,
    ArrowUp: -year,
    ArrowDown: year,
    Enter: 1,
  }
  const step = by[event.key] ?? 0
  if (step === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
  const strip = event.currentTarget.closest('fieldset')
  const next = strip?.querySelector<HTMLInputElement>(`input[data-month="${month + step}"]`)
  event.preventDefault()
  next?.focus()
}
