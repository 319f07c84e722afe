import { describe, expect, test } from 'vitest'
import { timeTyped, timeWritten } from '../../src/renderer/features/settings/timeTyped.ts'
import { byMonth, comingReminders } from '../../src/renderer/parts/duties/coming.ts'
import { dayAndTime, momentInText } from '../../src/renderer/parts/duties/moment.ts'
import { standingText, todoOf } from '../../src/renderer/parts/duties/todo.ts'
import { answersTo, snoozeChoice } from '../../src/renderer/state/outcomes.ts'
import { defaultSettings, type ReminderSettings } from '../../src/shared/ledger/index.ts'
import { type Appraisal, appraise, contextOf } from '../../src/shared/portfolio/index.ts'
import { bookOf, type DutyRecord, newRecord, outlook, type Standing } from '../../src/shared/reminders/index.ts'
import { isoDay, parseDay } from '../../src/shared/rules/index.ts'
import { appraised, own, terms, today } from './appraised.ts'

const day = (iso: string) => parseDay(iso) as number
const now = day(today)

/** What holds of contracts on a day, and what the book says of some of it. */
function standingsOf(
  appraisals: readonly Appraisal[],
  {
    on = today,
    book = [],
    settings = {},
  }: Partial<{ on: string; book: DutyRecord[]; settings: Partial<ReminderSettings> }> = {},
): readonly Standing[] {
  const context = contextOf(on, { netPriceIndex: {} })
  const seen = appraisals.map(({ record }) => appraise(record, context))
  return outlook({ appraisals: seen, context, settings: { ...defaultSettings.reminders, ...settings } }, bookOf(book))
}

const inShort = (standings: readonly Standing[]) =>
  standings.map(({ duty }) => `${duty.kind} ${duty.action.of.record.title} ${isoDay(duty.deadline)}`)

const zimaone = appraised({ title: 'Intranet', terms: terms.zimaone })
const unicom = appraised({ title: 'Mobil', terms: terms.unicomBound })

/** The record of the first notice of a contract, with what became of it. */
function answered(of: Appraisal, change: Partial<DutyRecord>): DutyRecord {
  const notice = standingsOf([of]).find(({ duty }) => duty.kind === 'give-notice')
  if (notice === undefined) throw new Error('There is no notice to give.')
  return { ...newRecord(notice.duty), ...change }
}

describe('what must be done', () => {
  test('stands soonest first, and of two readings only the one to be answered now', () => {
    const standings = standingsOf([unicom, zimaone])
    expect(standings.filter(({ duty }) => duty.contractId === unicom.record.id)).toHaveLength(2)
    expect(inShort(todoOf(standings, now).open)).toEqual([
      'give-notice Mobil 2026-11-30',
      'give-notice Intranet 2027-01-31',
    ])
  })

  test('the later reading comes once the earlier is answered', () => {
    const book = [answered(unicom, { state: 'done' })]
    expect(inShort(todoOf(standingsOf([unicom], { book }), now).open)).toEqual(['give-notice Mobil 2027-03-31'])
  })

  test('what is snoozed waits, with its later reading, and stands by itself', () => {
    const book = [answered(unicom, { state: 'snoozed', until: now + 3 })]
    const todo = todoOf(standingsOf([unicom], { book }), now)
    expect(inShort(todo.open)).toEqual([])
    expect(inShort(todo.snoozed)).toEqual(['give-notice Mobil 2026-11-30'])
  })

  test('what has passed comes first and asks, though it was snoozed', () => {
    const book = [answered(unicom, { state: 'snoozed', until: day('2026-11-30') })]
    const looked = appraised({
      title: 'System',
      terms: terms.comasystem,
      intent: { kind: 'look-again', on: '2026-11-24' },
    })
    const standings = standingsOf([unicom, looked], { on: '2026-12-02', book })
    const { open } = todoOf(standings, day('2026-12-02'))
    expect(inShort(open)).toEqual([
      'give-notice Mobil 2026-11-30',
      'look-again System 2026-11-24',
      'give-notice Mobil 2027-03-31',
    ])
    expect(standingText(open[0] as Standing, day('2026-12-02'), 'da').what).toBe('Fristen er passeret: Mobil')
  })

  test('on the last day it says so', () => {
    const on = day('2027-01-31')
    const [first] = todoOf(standingsOf([zimaone], { on: '2027-01-31' }), on).open
    expect(standingText(first as Standing, on, 'da').what).toBe(
      'I dag er sidste dag: opsigelsen af Intranet skal modtages',
    )
  })

  test('a new price and a payment are there only from their first reminder', () => {
    const priced = appraised({
      ...own,
      title: 'Rengøring',
      terms: {
        ...terms.monthly,
        lines: [{ kind: 'subscription', unitPrice: 100_00, changes: [{ on: '2027-01-01', unitPrice: 120_00 }] }],
      },
    })
    const kindsOn = (on: string) =>
      todoOf(standingsOf([priced], { on, settings: { payments: true } }), day(on)).open.map(({ duty }) => duty.kind)
    expect(kindsOn('2026-11-20')).not.toContain('price-change')
    expect(kindsOn('2026-12-02')).toContain('price-change')
    const payment = standingsOf([priced], { settings: { payments: true } }).find(({ duty }) => duty.kind === 'payment')
    const due = payment?.duty.deadline as number
    expect(kindsOn(isoDay(due - 4))).not.toContain('payment')
    expect(kindsOn(isoDay(due - 3))).toContain('payment')
  })
})

describe('what one can answer', () => {
  test('a notice was sent, is not to be, or no longer matters; all else is done', () => {
    expect(answersTo('give-notice')).toEqual(['sent', 'keep', 'irrelevant'])
    expect(answersTo('return-hardware')).toEqual(['done'])
  })

  test.each([
    // It is to be sent on 25 November, to be received on 30 November.
    ['2026-11-10', [1, 3, 7], '2026-11-25'],
    ['2026-11-21', [1, 3], '2026-11-25'],
    ['2026-11-24', [1], '2026-11-25'],
    ['2026-11-25', [1, 3], '2026-11-30'],
    ['2026-11-29', [1], '2026-11-30'],
  ])('seen on %s it can wait %j days, until %s at the latest', (on, days, latest) => {
    const [first] = standingsOf([unicom], { on })
    const choice = snoozeChoice(first as Standing, day(on))
    expect(choice?.shortcuts.map((each) => each.days)).toEqual(days)
    expect(isoDay(choice?.latest as number)).toBe(latest)
  })

  test.each(['2026-11-30', '2026-12-02'])('on %s it can no longer wait', (on) => {
    const book = [answered(unicom, {})]
    const [first] = todoOf(standingsOf([unicom], { on, book }), day(on)).open
    expect(snoozeChoice(first as Standing, day(on))).toBeNull()
  })
})

describe('the reminders that come', () => {
  const coming = (book: DutyRecord[] = [], settings = defaultSettings.reminders, on = today) =>
    comingReminders(standingsOf([zimaone], { on, book, settings }), settings, day(on), day('2027-11-21')).map((each) =>
      isoDay(each.on),
    )

  test('are the days after today, held to working days', () => {
    // Notice is to be sent by 1 January, and received by 31 January, a Sunday. Christmas Day waits until Monday the
    // 28th; the last days wait for nothing.
    expect(coming()).toEqual([
      '2026-12-02',
      '2026-12-18',
      '2026-12-28',
      '2026-12-29',
      '2026-12-31',
      '2027-01-01',
      '2027-01-31',
    ])
  })

  test('stand on the days themselves where weekends are none', () => {
    expect(coming([], { ...defaultSettings.reminders, workingDaysOnly: false })).toContain('2026-12-25')
  })

  test('what is snoozed comes on its day, and on those after it', () => {
    const book = [answered(zimaone, { state: 'snoozed', until: day('2026-12-29') })]
    expect(coming(book)).toEqual(['2026-12-29', '2026-12-31', '2027-01-01', '2027-01-31'])
  })

  test('what is done does not come, and what waits for a morning comes then', () => {
    expect(coming([answered(zimaone, { state: 'done' })])).toEqual([])
    const waiting = answered(zimaone, { waitsFor: { day: day('2026-11-23'), minute: 480 } })
    expect(coming([waiting])[0]).toBe('2026-11-23')
  })

  test('are grouped by month', () => {
    const all = comingReminders(standingsOf([zimaone]), defaultSettings.reminders, now, day('2027-11-21'))
    expect(byMonth(all).map(({ month, reminders }) => [isoDay(month), reminders.length])).toEqual([
      ['2026-12-01', 5],
      ['2027-01-01', 2],
    ])
  })
})

test('a moment is told by the clock on the wall', () => {
  const moment = new Date(2026, 10, 21, 8, 5).toISOString()
  expect(momentInText(moment, now, 'da')).toBe('i dag kl. 8.05')
  expect(momentInText(moment, now, 'en')).toBe('today at 08:05')
  expect(momentInText(moment, now + 1, 'da')).toBe('21. november 2026 kl. 8.05')
  expect(dayAndTime(now + 2, 480, now, 'en')).toBe('23 November 2026 at 08:00')
})

test.each([
  ['18.00', '18:00'],
  ['8:30', '08:30'],
  [' 7 ', '07:00'],
  ['24.00', null],
  ['8.60', null],
  ['otte', null],
])('the time %j is read as %j', (typed, time) => {
  expect(timeTyped(typed)).toBe(time)
  if (time !== null) expect(timeTyped(timeWritten(time, 'da'))).toBe(time)
})
