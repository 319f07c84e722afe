import type { KeyboardEvent, ReactNode } from 'react'
import classes from './ChartSlider.module.css'

interface ChartSliderProps {
  /** What one chooses: 'Month shown'. */
  readonly label: string
  /** How many points there are. */
  readonly count: number
  /** The index of the point chosen. */
  readonly chosen: number
  /** What a point says, for a screen reader. */
  readonly said: (index: number) => string
  readonly onChoose: (index: number) => void
  /** The chart, with nothing in it that takes the focus. */
  readonly children: ReactNode
}

/** A chart as a slider over its points, each of which is read out. The arrows go by one, page up and down by twelve. */
export function ChartSlider({ label, count, chosen, said, onChoose, children }: ChartSliderProps) {
  return (
    <div
      className={classes.chart}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={count - 1}
      aria-valuenow={chosen}
      aria-valuetext={said(chosen)}
      onKeyDown={(event) => {
        const next = stepOf(event, chosen, count - 1)
        if (next === null) return
        event.preventDefault()
        onChoose(next)
      }}
    >
      {children}
    </div>
  )
}

/** Where a key leads; null for a key that leads nowhere. */
function stepOf({ key }: KeyboardEvent, at: number, last: number): number | null {
  const within = (index: number) => Math.max(0, Math.min(last, index))
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return within(at + 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(at - 1)
    case 'PageUp':
      return within(at + 12)
    case 'PageDown':
      return within(at - 12)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
