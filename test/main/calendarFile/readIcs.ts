import ICAL from 'ical.js'

/** An entry as a program that is not Varsel reads it. */
export interface ReadEvent {
  readonly uid: string
  readonly sequence: number
  readonly status: string
  readonly summary: string
  readonly description: string
  readonly transparency: string
  readonly stamp: string
  readonly lastModified: string
  /** Whether its beginning is a date without a time. */
  readonly isDate: boolean
  readonly start: string
  /** The first day that does not belong to it. */
  readonly end: string
  /** When it reminds, in the local time of whoever reads it. */
  readonly alarms: readonly string[]
}

/** Reads a calendar file with ical.js. Throws where it is not one. */
export function readIcs(text: string): ReadEvent[] {
  return calendarOf(text)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component)
      const value = (name: string) => String(component.getFirstPropertyValue(name))
      return {
        uid: event.uid,
        sequence: Number(event.sequence),
        status: value('status'),
        summary: event.summary,
        description: event.description,
        transparency: value('transp'),
        stamp: value('dtstamp'),
        lastModified: value('last-modified'),
        isDate: event.startDate.isDate && event.endDate.isDate,
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        alarms: component.getAllSubcomponents('valarm').map((alarm) => alarmTime(alarm, event)),
      }
    })
}

export function calendarOf(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text))
}

/** When an alarm goes off: its trigger counted from the beginning of its day, or from the end where it says so. */
function alarmTime(alarm: ICAL.Component, event: ICAL.Event): string {
  const trigger = alarm.getFirstProperty('trigger')
  if (trigger === null) throw new Error('An alarm without a trigger')
  const isFromEnd = trigger.getParameter('related') === 'END'
  const time = (isFromEnd ? event.endDate : event.startDate).clone()
  time.isDate = false
  time.addDuration(trigger.getFirstValue() as ICAL.Duration)
  return time.toString()
}
