import { addMonths, type Day } from '../calendar.ts'
import type { Contract } from '../contract.ts'
import { allStated, type Edition, type Modelled, stated } from '../edition.ts'
import type { Ore } from '../money.ts'
import { addWorkingDays } from '../workingDays.ts'
import { interestFor } from './lateInterest.ts'

/** An invoice that has not been paid. */
export interface UnpaidInvoice {
  readonly dueOn: Day
  /** With VAT: what was to be paid. */
  readonly amount: Ore
}

/** What late payment has come to, paid on a day; interest and fees are null where the terms state none. */
export interface LateTotals {
  readonly interest: Ore | null
  readonly fees: Ore | null
  /** The amount due with interest and fees. */
  readonly toPay: Ore
}

/** What changes on a day while an invoice stays unpaid. */
export type LateChange =
  | { readonly what: 'interest'; readonly month: number; readonly rule: Modelled<'late-interest'> }
  | { readonly what: 'reminder'; readonly number: number; readonly fee: Ore; readonly rule: Modelled<'reminder-fees'> }
  | { readonly what: 'access-closed'; readonly rule: Modelled<'access-closed'> }
  | { readonly what: 'may-suspend' | 'may-cancel'; readonly rule: Modelled<'late-remedy'>; readonly demandOn: Day }

/** A change with its day, and what paying on that day comes to. */
export type LateEvent = LateChange & { readonly on: Day; readonly totals: LateTotals }

export interface LateTimeline {
  /** What paying on the day before the range comes to. */
  readonly before: LateTotals
  /** In the order of their days. */
  readonly events: readonly LateEvent[]
}

/** A reminder costs a fee only if it comes so many days or more after the one before (the Interest Act, § 9 b). */
const daysBetweenReminders = 10

/**
 * What changes from one day through another while an invoice stays unpaid, day by day, each with its clause and with
 * what paying on that day comes to. † Reminders and demands come as early as they can: on the first day after the due
 * date, then with the law's 10 days between them (ZimaOne: as its days of grace run out). What only concerns a service
 * (closing, suspension, cancellation) is left out after a known end. What may come besides: {@link lateBesides}.
 *
 * @example lateTimeline(contract, unicom, { dueOn: parseDay('2026-03-01'), amount: 100000 }, from, to).events
 */
export function lateTimeline(
  contract: Contract,
  edition: Edition,
  invoice: UnpaidInvoice,
  from: Day,
  to: Day,
): LateTimeline {
  const changes = [
    ...interestMonths(edition, invoice.dueOn, to),
    ...reminders(edition, invoice.dueOn),
    ...remedies(edition, invoice.dueOn).filter(({ on }) => contract.endsOn === null || on <= contract.endsOn),
  ].sort((a, b) => a.on - b.on)
  let totals: LateTotals = {
    interest: stated(edition, 'late-interest') && 0,
    fees: stated(edition, 'reminder-fees') && 0,
    toPay: invoice.amount,
  }
  let before = totals
  const events: LateEvent[] = []
  for (const change of changes) {
    if (change.on > to) break
    totals = totalsAfter(change, totals, invoice.amount)
    if (change.on < from) before = totals
    else events.push({ ...change, totals })
  }
  return { before, events: onOneDay(events) }
}

type Dated = LateChange & { readonly on: Day }

function interestMonths(edition: Edition, dueOn: Day, to: Day): Dated[] {
  const rule = stated(edition, 'late-interest')
  const months: Dated[] = []
  if (rule === null) return months
  for (let month = 1; addMonths(dueOn, month - 1) < to; month++) {
    months.push({ what: 'interest', month, rule, on: addMonths(dueOn, month - 1) + 1 })
  }
  return months
}

function reminders(edition: Edition, dueOn: Day): Dated[] {
  const rule = stated(edition, 'reminder-fees')
  if (rule === null) return []
  const grace = stated(edition, 'access-closed')?.graceDays ?? null
  const sent: Dated[] = []
  let on = dueOn + 1
  for (let number = 1; number <= rule.free + rule.most; number++) {
    sent.push({ what: 'reminder', number, fee: number <= rule.free ? 0 : rule.each, rule, on })
    on += grace?.[number - 1] ?? daysBetweenReminders
  }
  return sent
}

function remedies(edition: Edition, dueOn: Day): Dated[] {
  const closed = stated(edition, 'access-closed')
  const demandOn = dueOn + 1
  const dated: Dated[] =
    closed === null ? [] : [{ what: 'access-closed', rule: closed, on: closedFrom(dueOn, closed.graceDays) }]
  for (const rule of allStated(edition, 'late-remedy')) {
    if (rule.may === 'collect') continue
    const what = rule.may === 'cancel' ? 'may-cancel' : 'may-suspend'
    const wait = rule.afterWorkingDays === 0 ? 0 : addWorkingDays(demandOn, rule.afterWorkingDays) + 1 - demandOn
    dated.push({ what, rule, demandOn, on: demandOn + wait })
  }
  return dated
}

/** The first day on which access is closed: the one after all days of grace († reminders come at once). */
export function closedFrom(dueOn: Day, graceDays: readonly number[]): Day {
  return dueOn + graceDays.reduce((total, days) => total + days, 0) + 1
}

function totalsAfter(change: LateChange, { interest, fees }: LateTotals, amount: Ore): LateTotals {
  const interestNow = change.what === 'interest' ? interestFor(amount, change.rule, change.month) : interest
  const feesNow = change.what === 'reminder' ? (fees ?? 0) + change.fee : fees
  return { interest: interestNow, fees: feesNow, toPay: amount + (interestNow ?? 0) + (feesNow ?? 0) }
}

/** Paying on a day comes to all that falls on it. */
function onOneDay(events: readonly LateEvent[]): LateEvent[] {
  return events.map((event) => ({
    ...event,
    totals: events.findLast(({ on }) => on === event.on)?.totals ?? event.totals,
  }))
}
