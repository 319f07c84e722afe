import type { TimelineRow } from '../../../shared/portfolio/index.ts'
import type { Day } from '../../../shared/rules/index.ts'
import { overviewTexts } from '../../../shared/texts/overview.ts'
import { useFormats, useTexts } from '../../state/language.ts'
import type { Horizon } from './horizon.ts'
import classes from './Timeline.module.css'

interface TimelineBarProps {
  readonly row: TimelineRow
  readonly horizon: Horizon
  readonly today: Day
  /** Where a day lies, in percent of the width. */
  readonly at: (day: Day) => string
}

/** A contract's time: locked in, on to its earliest end, and on to the next if the deadline is missed. */
export function TimelineBar({ row, horizon, today, at }: TimelineBarProps) {
  const t = useTexts(overviewTexts)
  const format = useFormats()
  const clip = (day: Day) => Math.min(Math.max(day, horizon.from), horizon.to)
  const part = (name: string, from: Day, to: Day) => {
    if (to <= horizon.from || from >= horizon.to) return null
    const left = at(clip(from))
    return <span className={classes.part} data-part={name} style={{ left, right: `calc(100% - ${at(clip(to))})` }} />
  }
  const end = row.knownEnd ?? row.earliestEnd
  const locked = row.lockInUntil === null ? row.startsOn : Math.min(row.lockInUntil, end ?? row.lockInUntil)
  return (
    <span className={classes.bar} role="img" aria-label={describe(row, t, format.day)}>
      {row.lockInUntil !== null && part('locked', row.startsOn, locked)}
      {end === null ? part('unknown', row.startsOn, horizon.to) : part('running', locked, end)}
      {row.knownEnd === null && end !== null && row.nextRenewalEnd !== null && part('renewal', end, row.nextRenewalEnd)}
      {end !== null && end <= horizon.to && <span className={classes.mark} style={{ left: at(end) }} />}
      {row.otherReadingEnd !== null && (
        <span className={classes.mark} data-other style={{ left: at(clip(row.otherReadingEnd)) }} />
      )}
      <span className={classes.now} style={{ left: at(today) }} />
    </span>
  )
}

function describe(row: TimelineRow, t: (typeof overviewTexts)['da'], day: (day: Day) => string): string {
  const parts = [
    row.lockInUntil === null ? null : t.lockedUntil(day(row.lockInUntil)),
    row.knownEnd === null ? null : t.ends(day(row.knownEnd)),
    row.knownEnd !== null || row.earliestEnd === null ? null : t.earliest(day(row.otherReadingEnd ?? row.earliestEnd)),
    row.otherReadingEnd === null || row.earliestEnd === null ? null : t.cautiously(day(row.earliestEnd)),
    row.knownEnd !== null || row.nextRenewalEnd === null ? null : t.renewsTo(day(row.nextRenewalEnd)),
    row.earliestEnd === null && row.knownEnd === null ? t.endNotStated : null,
  ]
  return `${t.timelineOf(row.of.record.title)}: ${parts.filter((text) => text !== null).join(', ')}`
}
