import { Button } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { readDate } from '../../../shared/input/index.ts'
import { storedDay } from '../../../shared/portfolio/index.ts'
import type { Standing } from '../../../shared/reminders/index.ts'
import type { Day } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { dutyTexts } from '../../../shared/texts/duties.ts'
import { snooze } from '../../state/answers.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { snoozeChoice } from '../../state/outcomes.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { DayField } from '../DayField.tsx'
import classes from './Duties.module.css'

interface SnoozeFormProps {
  readonly standing: Standing
  /** Saved or given up. */
  readonly onDone: () => void
}

/** The day until which something waits, typed where it stands. */
export function SnoozeForm({ standing, onDone }: SnoozeFormProps) {
  const t = useTexts(dutyTexts)
  const words = useTexts(commonTexts)
  const language = useLanguage()
  const format = useFormats()
  const { today } = useRulesContext()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const latest = snoozeChoice(standing, today)?.latest ?? today
  const { day, problem } = useDayTyped(typed, today, latest)

  useEffect(() => {
    // The menu that opened the form gives the focus back first.
    const timer = setTimeout(() => document.getElementById(id)?.focus(), 50)
    return () => clearTimeout(timer)
  }, [id])

  return (
    <form
      className={classes.snooze}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (day === null) document.getElementById(id)?.focus()
        else void snooze(standing, day, language).then((error) => error ?? onDone())
      }}
    >
      <DayField
        id={id}
        label={t.snoozeUntil}
        description={t.snoozeLatest(format.day(latest))}
        value={typed}
        error={tried ? problem : null}
        onChange={setTyped}
      />
      <Button type="submit" size="compact-md">
        {t.snooze}
      </Button>
      <Button variant="default" size="compact-md" onClick={onDone}>
        {words.cancel}
      </Button>
    </form>
  )
}

/** The day that was typed, or what is wrong with it. */
function useDayTyped(
  typed: string,
  today: Day,
  latest: Day,
): { readonly day: Day | null; readonly problem: string | null } {
  const { snoozeProblems: problems } = useTexts(dutyTexts)
  const format = useFormats()
  const wrong = (problem: string) => ({ day: null, problem })
  if (typed.trim() === '') return wrong(problems.missing)
  const read = readDate(typed)
  if (!read.ok) return wrong(problems[read.problem])
  const day = storedDay(read.value)
  if (day <= today) return wrong(problems.past)
  return day > latest ? wrong(problems.late(format.day(latest))) : { day, problem: null }
}
