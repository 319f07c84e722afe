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
    .flatMap((standing) => remindersOf(standing, settings, today))
    .filter(({ on }) => on <= through)
    .sort(soonestFirst)
}

/** The first of them; undefined where none is on its way. */
export function nextReminder(...[standings, settings, today, through]: Parameters<typeof comingReminders>) {
  let next: Coming | undefined
  for (const standing of standings) {
    for (const each of remindersOf(standing, settings, today)) {
      if (each.on <= through && (next === undefined || soonestFirst(each, next) < 0)) next = each
    }
  }
  return next
}

function soonestFirst(a: Coming, b: Coming): number {
  return a.on - b.on || a.duty.deadline - b.duty.deadline
}

function remindersOf(
  standing: Standing,
  settings: Pick<ReminderSettings, 'workingDaysOnly'>,
  today: Day,
): readonly Coming[] {
  const { duty, record, isPassed } = standing
  if (record.state === 'done' || isPassed) return []
  const days = daysAhead(standing, today).map((day) => heldTo(day, duty, settings))
  const { waitsFor } = record
  const all = waitsFor !== null && waitsFor.day > today ? [waitsFor.day, ...days] : days
  return [...new Set(all)].map((on) => ({ on, duty }))
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
