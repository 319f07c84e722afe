import { addMonths as dateFnsAddMonths, endOfMonth, isWeekend, max, subDays } from 'date-fns'
import { Temporal } from 'temporal-polyfill'
import {
  addMonths,
  addWorkingDays,
  type Day,
  editionOf,
  latestMonthsBefore,
  monthEnd,
  parseContract,
  postWorkingDays,
  termination,
} from '../../src/shared/rules/index.ts'
import { measure, tell } from './measure.ts'

/** Signed on days of four years, all still running. */
const signed = (number: number) => new Date(Date.UTC(2022, 10, 1 + (number % 1461)))
const iso = (date: Date) => date.toISOString().slice(0, 10)

/**
 * The deadlines of CloudKOM contracts, by the rules and by a bare loop that takes the same steps and knows of nothing
 * else: after twelve months, at the end of the month after next; once as things stand, once for a deadline that is
 * missed; the letter three working days before. The loop in whole days, in Temporal and in date-fns; the last two
 * without the public holidays that the first two know.
 */
export function benchDeadlines(count: number): void {
  const today = '2026-11-21'
  const dates = Array.from({ length: count }, (_, number) => signed(number))
  const contracts = dates.map((date, number) => {
    const parsed = parseContract({ id: `${number}`, supplier: 'cloudkom', signedOn: iso(date) })
    if (!parsed.ok) throw new Error('The contract has faults.')
    return parsed.value
  })
  const runs = 25
  const asDay = (date: Date): Day => date.getTime() / 86_400_000
  const now = asDay(new Date(`${today}T00:00Z`))
  const days = dates.map(asDay)

  const byRules = measure(runs, () => {
    for (const contract of contracts) termination(contract, editionOf(contract), now)
  })
  const byDays = measure(runs, () => {
    for (const day of days) inDays(day, now)
  })
  const plain = dates.map((date) => Temporal.PlainDate.from(iso(date)))
  const plainToday = Temporal.PlainDate.from(today)
  const byTemporal = measure(runs, () => {
    for (const date of plain) inTemporal(date, plainToday)
  })
  const byDateFns = measure(runs, () => {
    for (const date of dates) inDateFns(date, new Date(now * 86_400_000))
  })
  tell('deadlines.rules', { contracts: count, ...byRules })
  tell('deadlines.bare-days', { contracts: count, ...byDays })
  tell('deadlines.bare-temporal-polyfill', { contracts: count, ...byTemporal })
  tell('deadlines.bare-date-fns', { contracts: count, ...byDateFns })
  const factor = Math.round((10 * byRules.medianMs) / byDays.medianMs) / 10
  tell('deadlines.factor', { rulesToBareDays: factor, target: 5, met: factor <= 5 })
}

function inDays(signedOn: Day, today: Day) {
  const from = Math.max(today, addMonths(signedOn, 12) + 1)
  const endsOn = monthEnd(addMonths(from, 1))
  const noticeBy = latestMonthsBefore(endsOn, 1)
  return {
    endsOn,
    noticeBy,
    ifMissed: monthEnd(addMonths(noticeBy + 1, 1)),
    sendBy: addWorkingDays(noticeBy, -postWorkingDays),
  }
}

function inTemporal(signedOn: Temporal.PlainDate, today: Temporal.PlainDate) {
  const free = signedOn.add({ months: 12 }).add({ days: 1 })
  const from = Temporal.PlainDate.compare(today, free) > 0 ? today : free
  const endOf = (day: Temporal.PlainDate) => day.with({ day: day.daysInMonth })
  const endsOn = endOf(from.add({ months: 1 }))
  const noticeBy = endOf(endsOn.subtract({ months: 1 }))
  let sendBy = noticeBy
  for (let left = postWorkingDays; left > 0; ) {
    sendBy = sendBy.subtract({ days: 1 })
    if (sendBy.dayOfWeek < 6) left--
  }
  return { endsOn, noticeBy, ifMissed: endOf(noticeBy.add({ days: 1 }).add({ months: 1 })), sendBy }
}

function inDateFns(signedOn: Date, today: Date) {
  const from = max([today, subDays(dateFnsAddMonths(signedOn, 12), -1)])
  const endsOn = endOfMonth(dateFnsAddMonths(from, 1))
  const noticeBy = endOfMonth(dateFnsAddMonths(endsOn, -1))
  let sendBy = noticeBy
  for (let left = postWorkingDays; left > 0; ) {
    sendBy = subDays(sendBy, 1)
    if (!isWeekend(sendBy)) left--
  }
  return { endsOn, noticeBy, ifMissed: endOfMonth(dateFnsAddMonths(subDays(noticeBy, -1), 1)), sendBy }
}
