import { addMonths, type Day } from '../calendar.ts'
import { type Change, type Contract, isRecurring, type NoticeLength, type RecurringLine } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import type { PriceChangeNotice } from '../mechanism.ts'
import { netOf, type Ore } from '../money.ts'
import type { Context } from '../request.ts'
import { addWorkingDays } from '../workingDays.ts'
import { chargesOf } from './charges.ts'
import { givenNotice } from './givenNotice.ts'
import { indexedPrice, unknownAtCap } from './indexation.ts'
import { firstDayAfterNotice } from './priceChange.ts'
import { sendBy } from './termination.ts'
import { endFor, latestNotice } from './wayOut.ts'
import { waysOut } from './waysOut.ts'

/** A rise of one line's price, as the supplier has announced it. */
export interface AnnouncedRise {
  /** The index of the line in the contract. */
  readonly line: number
  readonly announcedOn: Day
  /** From when the supplier says that it holds. */
  readonly from: Day
  /** Per unit and month, before any discount. */
  readonly newUnitPrice: Ore
  /** The notice that the supplier itself was given, where it passes on a subcontractor's rise. */
  readonly passedOn?: NoticeLength
}

/** How long ahead the terms demand that a rise is announced. */
export interface DemandedNotice {
  readonly length: NoticeLength
  /** Taken off the length, where a subcontractor's rise is passed on. */
  readonly lessWorkingDays: number | null
  /** The day on which that notice has run out. */
  readonly endsOn: Day
  readonly clause: string
}

/** What an announced rise comes to. */
export interface RiseEffect {
  /** Null where the terms state none. */
  readonly demandedNotice: DemandedNotice | null
  readonly keptNotice: boolean | 'not-stated'
  /** The day from which the terms allow it; null where they do not say. */
  readonly takesEffectOn: Day | null
  /** Where the price follows the index alone: the most that a unit can cost on that day; else null. */
  readonly atMost: Ore | null
  /** What it adds to all that is invoiced from today through the horizon, without VAT. */
  readonly extraNet: Ore
  readonly through: Day
  /** The last chance to be out before it: null where there is none, or where termination is not stated. */
  readonly canLeaveBefore: { readonly sendBy: Day; readonly noticeBy: Day; readonly endsOn: Day } | null
}

/**
 * What a rise that a supplier has announced comes to: when the terms allow it (Unicom 6.5: a month on, or a
 * subcontractor's notice less 10 working days, but not before it is announced; eKontoret 14.2: from the first period a
 * month on; COMAsystem 4: on 1 January, by the index only), whether the notice was kept, what it adds to what is
 * invoiced in the `months` from today (from 1), and how to be out before it, on the cautious reading. Where the terms
 * are silent (CloudKOM, ZimaOne, one's own) it is reckoned from the day that the supplier says.
 *
 * @example announcedRise(contract, unicom, context, { line: 0, announcedOn, from, newUnitPrice: 21900 }).keptNotice
 */
export function announcedRise(
  contract: Contract,
  edition: Edition,
  context: Context,
  rise: AnnouncedRise,
  months = 24,
): RiseEffect {
  const rule = stated(edition, 'price-change-notice')
  // COMAsystem's prices follow the index alone, which is announced by nobody.
  const notice = rule === null || isByIndexAlone(rule) ? null : demanded(rule, rule.clause, rise)
  const noticeEnds = notice?.endsOn ?? rise.announcedOn
  const takesEffectOn = rule && effective(contract, edition, rule, rise, noticeEnds)
  const holdsFrom = takesEffectOn ?? rise.from
  const through = addMonths(context.today, months) - 1
  return {
    demandedNotice: notice,
    keptNotice: notice === null ? 'not-stated' : rise.from >= notice.endsOn,
    takesEffectOn,
    atMost: indexedAtMost(contract, edition, context, rise.line, holdsFrom),
    extraNet: extra(contract, edition, context, rise, holdsFrom, through),
    through,
    canLeaveBefore: outBefore(contract, edition, Math.max(rise.announcedOn, context.today), holdsFrom),
  }
}

function demanded(rule: PriceChangeNotice, clause: string, { announcedOn, passedOn }: AnnouncedRise): DemandedNotice {
  const lessWorkingDays = rule.passedOnLessWorkingDays ?? null
  if (passedOn === undefined || lessWorkingDays === null) {
    const endsOn = addMonths(announcedOn, rule.months)
    return { length: { months: rule.months }, lessWorkingDays: null, endsOn, clause }
  }
  const whole = 'days' in passedOn ? announcedOn + passedOn.days : addMonths(announcedOn, passedOn.months)
  const endsOn = Math.max(announcedOn, addWorkingDays(whole, -lessWorkingDays))
  return { length: passedOn, lessWorkingDays, endsOn, clause }
}

function effective(
  contract: Contract,
  edition: Edition,
  rule: PriceChangeNotice,
  { announcedOn, from }: AnnouncedRise,
  noticeEnds: Day,
): Day | null {
  // No earlier than the supplier itself says.
  return firstDayAfterNotice(contract, edition, rule, announcedOn, Math.max(noticeEnds, from))
}

function isByIndexAlone({ months, effective }: PriceChangeNotice): boolean {
  return months === 0 && effective === 'next-january'
}

function indexedAtMost(contract: Contract, edition: Edition, context: Context, index: number, on: Day): Ore | null {
  const rule = stated(edition, 'indexation')
  const line = contract.lines[index]
  if (rule === null || line === undefined || !isRecurring(line)) return null
  return indexedPrice(line, on, rule, unknownAtCap(context.netPriceIndex, rule))
}

function extra(
  contract: Contract,
  edition: Edition,
  context: Context,
  { line: index, newUnitPrice }: AnnouncedRise,
  from: Day,
  through: Day,
): Ore {
  const end = givenNotice(contract, edition, waysOut(contract, edition))?.endsOn ?? null
  const window = { invoicedFrom: context.today, invoicedTo: through, end }
  const raised = { ...contract, lines: contract.lines.map((line, at) => (at === index ? risen(line) : line)) }
  return netOf(chargesOf(raised, edition, context, window)) - netOf(chargesOf(contract, edition, context, window))

  function risen(line: Contract['lines'][number]) {
    return isRecurring(line) ? withPrice(line, Math.max(from, line.from), newUnitPrice) : line
  }
}

/** The line with another price from a day on; a change of quantity on that day stays. */
function withPrice(line: RecurringLine, on: Day, unitPrice: Ore): RecurringLine {
  const quantity = line.changes.find((change) => change.on === on)?.quantity ?? null
  const change: Change = { on, quantity, unitPrice }
  const changes = [...line.changes.filter((each) => each.on !== on), change].sort((a, b) => a.on - b.on)
  return { ...line, changes }
}

/** The latest notice from a day on that ends the contract before another. */
function outBefore(contract: Contract, edition: Edition, from: Day, risesOn: Day): RiseEffect['canLeaveBefore'] {
  const way = waysOut(contract, edition)?.cautious ?? null
  if (way === null) return null
  let endsOn = endFor(way, Math.max(from, way.earliestNotice))
  if (endsOn >= risesOn) return null
  for (;;) {
    const noticeBy = latestNotice(way, endsOn)
    const later = endFor(way, noticeBy + 1)
    if (later >= risesOn) return { sendBy: sendBy(contract, edition, noticeBy, endsOn), noticeBy, endsOn }
    endsOn = later
  }
}
