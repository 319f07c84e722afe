import { minuteOf } from '../shared/reminders/index.ts'

/** The only source of the time. It is passed to whatever needs it; nothing else reads the system's clock. */
export interface Clock {
  /** The calendar day where the person is, `YYYY-MM-DD`. */
  today(): string
  /** The minutes since midnight where the person is, 0 to 1439. */
  minute(): number
  /** This moment in UTC, `2026-11-21T09:30:00.000Z`; for the journal. */
  now(): string
}

/** The computer's clock, in its own time zone. */
export function systemClock(): Clock {
  return {
    today: () => localDay(new Date()),
    minute: () => localMinute(new Date()),
    now: () => new Date().toISOString(),
  }
}

/**
 * A clock whose day and minute never change; its moments have the real time of day, so that they still follow each
 * other.
 *
 * @param moment `YYYY-MM-DD`, at ten in the morning then, or `YYYY-MM-DDTHH:MM`
 */
export function fixedClock(moment: string): Clock {
  const [day = '', time = '10:00'] = moment.split('T')
  return {
    today: () => day,
    minute: () => minuteOf(time),
    now: () => `${day}${new Date().toISOString().slice(10)}`,
  }
}

function localMinute(moment: Date): number {
  return moment.getHours() * 60 + moment.getMinutes()
}

/** The calendar day of a moment in the computer's time zone. @example localDay(new Date(2026, 10, 21)) // '2026-11-21' */
export function localDay(moment: Date): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`
}
