import { addMonths, type Day } from '../rules/index.ts'
import type { CalendarEntry, SaidEntry } from './entry.ts'

/** What the calendar file is to say now. */
export interface Sequenced {
  /** Its entries, in the order of their days. */
  readonly said: readonly SaidEntry[]
  /** What it says otherwise than before. */
  readonly changed: readonly SaidEntry[]
  /** The UIDs of what need not be remembered any longer. */
  readonly forgotten: readonly string[]
}

/** How long the file goes on saying what is cancelled or over, in months. */
const memory = 24

/**
 * What the file says next after what it last said: what is new with sequence 0; what is as before exactly as before;
 * what has changed, is no longer so, or is so again with the next sequence. What is no longer so stays in the file as
 * cancelled, for a calendar that has it takes nothing away by itself; after two years it is left out, but its sequence
 * is remembered, in case it comes back.
 *
 * @param previous everything remembered of earlier files
 * @param now this moment in UTC, for what changes
 */
export function sequence(
  previous: readonly SaidEntry[],
  entries: readonly CalendarEntry[],
  { today, now }: { readonly today: Day; readonly now: string },
): Sequenced {
  const before = new Map(previous.map((said) => [said.uid, said]))
  const oldest = addMonths(today, -memory)
  const current = entries.map((entry): SaidEntry => {
    const said = before.get(entry.uid)
    if (said === undefined) return { ...entry, sequence: 0, isCancelled: false, changedAt: now }
    if (!said.isCancelled && saysTheSame(said, entry)) return said
    return { ...entry, sequence: said.sequence + 1, isCancelled: false, changedAt: now }
  })
  const held = new Set(entries.map(({ uid }) => uid))
  const others = previous.filter(({ uid }) => !held.has(uid))
  // A payment of last month is over, not cancelled.
  const [over, gone] = partition(others, (said) => said.isCancelled || (said.lapses && said.day < today))
  const cancelled = gone.map(
    (said): SaidEntry => ({ ...said, sequence: said.sequence + 1, isCancelled: true, changedAt: now }),
  )
  const [kept, old] = partition(over, (said) => lastDayOf(said) >= oldest)
  return {
    said: [...current, ...cancelled, ...kept].sort((a, b) => a.day - b.day || (a.uid < b.uid ? -1 : 1)),
    changed: [...current, ...cancelled].filter((said) => said !== before.get(said.uid)),
    // Named by its day, it can't come back.
    forgotten: old.filter(({ lapses }) => lapses).map(({ uid }) => uid),
  }
}

function saysTheSame(said: CalendarEntry, entry: CalendarEntry): boolean {
  return JSON.stringify(wordsOf(said)) === JSON.stringify(wordsOf(entry))
}

function wordsOf({ day, summary, description, alarmDays, lapses }: CalendarEntry) {
  return [day, summary, description, alarmDays, lapses]
}

/** The later of its own day and the day on which it was last changed. */
function lastDayOf({ day, changedAt }: SaidEntry): Day {
  return Math.max(day, Math.floor(Date.parse(changedAt) / millisADay))
}

const millisADay = 24 * 60 * 60 * 1000

function partition<T>(all: readonly T[], holds: (one: T) => boolean): [holding: T[], others: T[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))]
}
