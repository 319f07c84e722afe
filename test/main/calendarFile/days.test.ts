import { afterEach, describe, expect, test } from 'vitest'
import { icsText } from '../../../src/main/calendarFile/icsText.ts'
import type { SaidEntry } from '../../../src/shared/calendarFile/index.ts'
import { storedDay } from '../../../src/shared/portfolio/index.ts'
import { terms } from '../../portfolio/appraised.ts'
import { sample, uuid } from '../ledger/samples.ts'
import { readIcs } from './readIcs.ts'
import { Years } from './years.ts'

/** With the hours that each is ahead of UTC in November. */
const zones = [
  ['Europe/Copenhagen', 1],
  ['America/Los_Angeles', -8],
  ['Pacific/Kiritimati', 14],
] as const

const ownZone = process.env.TZ

afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ
  else process.env.TZ = ownZone
})

const said = (day: string, alarmDays: readonly number[] = []): SaidEntry => ({
  uid: `on-${day}`,
  day: storedDay(day),
  summary: 'Send opsigelse',
  description: 'Så ophører kontrakten.',
  alarmDays,
  lapses: false,
  sequence: 0,
  isCancelled: false,
  changedAt: '2026-11-21T08:00:00.000Z',
})

/** The ends of years and months, a leap day, and the days on which clocks are changed in Denmark and California. */
const delicate = [
  ['2026-12-31', '2027-01-01'],
  ['2027-01-01', '2027-01-02'],
  ['2027-02-28', '2027-03-01'],
  ['2028-02-29', '2028-03-01'],
  ['2027-03-14', '2027-03-15'],
  ['2027-03-27', '2027-03-28'],
  ['2027-03-28', '2027-03-29'],
  ['2026-10-25', '2026-10-26'],
  ['2027-10-30', '2027-10-31'],
  ['2027-10-31', '2027-11-01'],
  ['2027-11-07', '2027-11-08'],
] as const

describe.each(zones)('in %s', (zone, hours) => {
  test('an entry is on its day, whole, and ends with it', () => {
    process.env.TZ = zone
    expect(new Date('2026-11-21T00:00:00').getTimezoneOffset()).toBe(-60 * hours)
    const text = icsText(
      delicate.map(([day]) => said(day)),
      'da',
    )
    for (const [day, next] of delicate) {
      expect(text).toContain(`\r\nDTSTART;VALUE=DATE:${day.replaceAll('-', '')}\r\n`)
      expect(text).toContain(`\r\nDTEND;VALUE=DATE:${next.replaceAll('-', '')}\r\n`)
    }
    expect(readIcs(text).map(({ isDate, start, end }) => [isDate, start, end])).toEqual(
      delicate.map(([day, next]) => [true, day, next]),
    )
  })

  test('the file is the same as anywhere else', () => {
    const file = () => new Years(sample(1, { terms: terms.unicomBound })).file('2026-11-21')
    process.env.TZ = 'UTC'
    const anywhere = file()
    process.env.TZ = zone
    expect(file()).toBe(anywhere)
  })

  test('alarms go off at nine on the days that were set, over a change of the clocks too', () => {
    process.env.TZ = zone
    const text = icsText([said('2027-04-01', [730, 90, 14, 4, 1, 0])], 'da')
    expect(readIcs(text)[0]?.alarms).toEqual([
      '2025-04-01T09:00:00',
      '2027-01-01T09:00:00',
      '2027-03-18T09:00:00',
      '2027-03-28T09:00:00',
      '2027-03-31T09:00:00',
      '2027-04-01T09:00:00',
    ])
  })
})

test('an alarm is told from the beginning of its day: fifteen hours before it, or nine after it', () => {
  const text = icsText([said('2027-04-01', [30, 1, 0])], 'da')
  expect(text.match(/TRIGGER.*/g)).toEqual([
    'TRIGGER;RELATED=START:-P29DT15H',
    'TRIGGER;RELATED=START:-PT15H',
    'TRIGGER;RELATED=START:PT9H',
  ])
})

test('one is to send on the day that leaves the post its time, and reminded on the last day once more', () => {
  const years = new Years(sample(1, { terms: terms.zimaone, reminderLeads: [30, 1, 0] }))
  const send = `varsel-${uuid(1)}-give-notice`
  const events = years.read('2026-11-21')
  // Through Sunday 31 January; the post takes three working days.
  expect(events.get(`${send}-last-day`)).toMatchObject({
    start: '2027-01-31',
    end: '2027-02-01',
    summary: 'Sidste dag: opsigelsen af Contract 1 skal modtages',
    alarms: ['2027-01-31T09:00:00'],
  })
  const start = events.get(send)?.start ?? ''
  expect(start < '2027-01-31').toBe(true)
  expect(events.get(send)?.alarms.at(-1)).toBe(`${start}T09:00:00`)
  expect(events.get(send)?.alarms).toHaveLength(3)
})

test('without leads of its own, a contract’s alarms are on the days of the settings', () => {
  const years = new Years(sample(1, { terms: terms.zimaone }))
  years.settings = { ...years.settings, leads: [400, 2] }
  const event = years.read('2026-11-21').get(`varsel-${uuid(1)}-give-notice`)
  const start = Date.parse(event?.start ?? '') / 86_400_000
  expect(event?.alarms.map((alarm) => start - Date.parse(alarm.slice(0, 10)) / 86_400_000)).toEqual([400, 2])
})
