import { addMonths, type Day } from '../../../shared/rules/index.ts'
import { leavingTexts } from '../../../shared/texts/leaving.ts'
import { useTexts } from '../../state/language.ts'
import classes from './Leaving.module.css'

interface DaySliderProps {
  readonly from: Day
  readonly to: Day
  readonly day: Day
  readonly onChoose: (day: Day) => void
  /** The day and what it comes to, for a screen reader. */
  readonly said: string
}

/** The day of receipt, by hand or by keyboard: the arrows go a day, the page keys a month. */
export function DaySlider({ from, to, day, onChoose, said }: DaySliderProps) {
  const t = useTexts(leavingTexts)
  return (
    <input
      type="range"
      className={classes.slider}
      min={from}
      max={to}
      step={1}
      value={day}
      aria-label={t.slider}
      aria-valuetext={said}
      title={t.keys}
      onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
      onKeyDown={(event) => {
        const months = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : 0
        if (months === 0) return
        event.preventDefault()
        onChoose(Math.max(from, Math.min(to, addMonths(day, months))))
      }}
    />
  )
}
