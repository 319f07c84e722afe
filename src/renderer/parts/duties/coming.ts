import type { ReminderSettings } from '../../../shared/ledger/index.ts'
import type { Duty, Standing } from '../../../shared/reminders/index.ts'
import { type Day, isWorkingDay, monthStart } from '../../../shared/rules/index.ts'

/** A reminder that is on its way. */
export interface Coming {
  readonly on: Day
  readonly duty: Duty
}

/** The reminders of a month. */
export interface ComingMonth {
  /** Its first day. */
  readonly month: Day
  readonly reminders: readonly Coming[]
}

/**
 * The reminders after `today` and through a day, as contracts and answers are now: each on the day on which it will be
 * shown, which is the next working day where nothing is shown on others.
 *
 * @example comingReminders(standings, settings, today, addMonths(today, 12))[0]?.on
 */
export function comingReminders(
  standings: readonly Standing[],
  settings: Pick<ReminderSettings, 'workingDaysOnly'>,
  today: Day,
  through: Day,
): Coming[] {
  return standings
    .filter(({ record, isPassed }) => record.state !== 'done' && !isPassed)
    .flatMap((standing) => {
      const days = daysAhead(standing, today).map((day) => heldTo(day, standing.duty, settings))
      const { waitsFor } = standing.record
      const all = waitsFor !== null && waitsFor.day > today ? [waitsFor.day, ...days] : days
      return [...new Set(all)].map((on): Coming => ({ on, duty: standing.duty }))
    })
    .filter(({ on }) => on <= through)
    .sort((a, b) => a.on - b.on || a.duty.deadline - b.duty.deadline)
}

/** The same by month. */
export function byMonth(reminders: readonly Coming[]): ComingMonth[] {
  const months = new Map<Day, Coming[]>()
  for (const reminder of reminders) {
    const month = monthStart(reminder.on)
    const list = months.get(month)
    if (list) list.push(reminder)
    else months.set(month, [reminder])
  }
  return [...months].map(([month, list]) => ({ month, reminders: list }))
}

/** What is snoozed is quiet until its day, but not on the deadline itself. */
function daysAhead({ duty, record }: Standing, today: Day): Day[] {
  const days = duty.days.filter((day) => day > today)
  const { until } = record
  if (until === null || until <= today) return days
  return [until, ...days.filter((day) => day > until || day >= duty.deadline)]
}

/** The day on which a reminder is shown: held to a working day, unless that would be too late. */
function heldTo(day: Day, { actBy, deadline }: Duty, { workingDaysOnly }: Pick<ReminderSettings, 'workingDaysOnly'>) {
  const latest = day <= actBy ? actBy : deadline
  let shown = day
  while (workingDaysOnly && !isWorkingDay(shown)) shown++
  return shown <= latest ? shown : day
}
