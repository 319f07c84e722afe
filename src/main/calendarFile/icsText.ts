import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEvent,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import type { SaidEntry } from '../../shared/calendarFile/index.ts'
import { isoDay, type Language } from '../../shared/rules/index.ts'

const hour = 60 * 60
const day = 24 * hour

/** When alarms go off on their day, in seconds after its midnight. */
const morning = 9 * hour

/** How often a calendar that subscribes to the file is asked to read it again, in seconds. */
const readAgainAfter = hour

/**
 * The calendar file: RFC 5545, lines that end in CRLF and are folded at 75 octets. Its days are dates without a time
 * and without a time zone, so that they are the same days everywhere. It is made of what is said alone: the same
 * entries give the same file, octet by octet.
 */
export function icsText(said: readonly SaidEntry[], language: Language): string {
  const calendar = ical({
    name: 'Varsel',
    prodId: { company: 'Varsel', product: 'Varsel', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: readAgainAfter,
  })
  for (const entry of said) {
    const event = calendar.createEvent(eventOf(entry))
    if (!entry.isCancelled) for (const days of entry.alarmDays) addAlarm(event, days, entry)
  }
  // The library leaves the last line without its end.
  return `${calendar.toString()}\r\n`
}

function eventOf(entry: SaidEntry): ICalEventData {
  return {
    id: entry.uid,
    sequence: entry.sequence,
    stamp: entry.changedAt,
    lastModified: entry.changedAt,
    allDay: true,
    start: isoDay(entry.day),
    // The first day that no longer belongs to it.
    end: isoDay(entry.day + 1),
    summary: entry.summary,
    description: entry.description,
    status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // A deadline is no reason not to be free.
    transparency: ICalEventTransparency.TRANSPARENT,
  }
}

function addAlarm(event: ICalEvent, daysBefore: number, { summary }: SaidEntry): void {
  event
    .createAlarm({
      type: ICalAlarmType.display,
      description: summary,
      // Seconds before the day's beginning.
      trigger: daysBefore * day - morning,
    })
    // The library counts what comes after the beginning from the end instead, a day late, unless it is told not to;
    // and it hears that here alone, not among the values above.
    .relatesTo('START')
}
