/** The only source of the time. It is passed to whatever needs it; nothing else reads the system's clock. */
export interface Clock {
  /** The calendar day where the person is, `YYYY-MM-DD`. */
  today(): string
  /** This moment in UTC, `2026-11-21T09:30:00.000Z`; for the journal. */
  now(): string
}

/** The computer's clock, in its own time zone. */
export function systemClock(): Clock {
  return {
    today: () => localDay(new Date()),
    now: () => new Date().toISOString(),
  }
}

/**
 * A clock whose day never changes; its time of day is the real one, so that moments still follow each other.
 *
 * @param day `YYYY-MM-DD`
 */
export function fixedClock(day: string): Clock {
  return {
    today: () => day,
    now: () => `${day}${new Date().toISOString().slice(10)}`,
  }
}

/** The calendar day of a moment in the computer's time zone. @example localDay(new Date(2026, 10, 21)) // '2026-11-21' */
export function localDay(moment: Date): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`
}
