import type { Need } from '../../../../shared/ledger/index.ts'
import { addMonths, type Day, isoDay, monthsApart, parseDay } from '../../../../shared/rules/index.ts'

/** At most so many months are shown and typed; the last number goes on after them. */
export const longestStrip = 60

/** The first day of each contract month, reckoned from the start. */
export function contractMonths(start: Day, months: number): Day[] {
  return Array.from({ length: months }, (_, index) => addMonths(start, index))
}

/** How many contract months begin from the start through a day: at least one, at most {@link longestStrip}. */
export function monthsThrough(start: Day, through: Day): number {
  const apart = monthsApart(start, through)
  const begun = addMonths(start, apart) <= through ? apart + 1 : apart
  return Math.min(Math.max(begun, 1), longestStrip)
}

/**
 * What is typed by contract month, of a need's units and changes. A change within a contract month, which this screen
 * does not write, stands in that month.
 */
export function countsOf({ startsOn, units, changes }: Pick<Need, 'startsOn' | 'units' | 'changes'>): string[] {
  const counts = [String(units)]
  const start = parseDay(startsOn)
  if (start === null) return counts
  for (const { on, units } of changes) {
    const day = parseDay(on)
    if (day !== null) counts[monthsThrough(start, day) - 1] = String(units)
  }
  return Array.from(counts, (typed) => typed ?? '')
}

/** The changes that numbers by contract month come to, the first being what the need starts with. */
export function changesOf(start: Day, counts: readonly (number | undefined)[]): Need['changes'] {
  return counts.flatMap((units, index) =>
    units === undefined || index === 0 ? [] : [{ on: isoDay(addMonths(start, index)), units }],
  )
}

/** What goes on in a month where nothing is typed: what was typed last before it. */
export function goesOn(counts: readonly string[], month: number): string {
  return counts.slice(0, month).findLast((typed) => typed.trim() !== '') ?? ''
}

/** The numbers with one month's typed anew. */
export function withCount(counts: readonly string[], month: number, typed: string): string[] {
  return Array.from({ length: Math.max(counts.length, month + 1) }, (_, index) =>
    index === month ? typed : (counts[index] ?? ''),
  )
}

/** A row of numbers, as a spreadsheet or a text has it, put in from a month on, as far as there are months. */
export function withPasted(counts: readonly string[], month: number, pasted: string, months: number): string[] {
  const cells = pasted.trim().split(/[\s;]+/)
  return cells
    .slice(0, months - month)
    .reduce<string[]>((so, typed, index) => withCount(so, month + index, typed), [...counts])
}
