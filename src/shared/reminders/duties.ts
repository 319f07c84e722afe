import type { ReminderSettings } from '../ledger/index.ts'
import {
  type Action,
  type ActionKind,
  type Appraisal,
  actionsOf,
  noticesAskedFor,
  payments,
  priceChanges,
  storedDay,
} from '../portfolio/index.ts'
import { addWorkingDays, type Context, type Day, firstEnd, postWorkingDays } from '../rules/index.ts'
import type { Duty } from './duty.ts'

/** How far ahead a smaller matter is worth a reminder, in days. */
const month = 30
const fortnight = 14

/** Working days after which a receipt or a confirmation that has not come is asked for. */
const patience = 5

/** Payments are looked for so many days ahead, and reminded of so many before they are due. */
const paymentsAhead = 45
const paymentLead = 3

/**
 * All that one is to be reminded of for a contract, as seen on `context.today`: what is to be done, on both readings
 * where there are two, the prices that change, and, where wanted, what is to be paid.
 *
 * @example dutiesOf(appraise(record, context), context, settings.reminders)[0]?.days
 */
export function dutiesOf(appraisal: Appraisal, context: Context, settings: ReminderSettings): Duty[] {
  const leads = appraisal.record.reminderLeads ?? settings.leads
  const actions = [
    ...actionsOf(appraisal, context),
    ...onOtherReading(appraisal, context),
    ...priceChanges(appraisal, context),
    ...(settings.payments ? payments(appraisal, context, context.today + paymentsAhead) : []),
  ]
  return actions.map((action) => dutyOf(action, leads))
}

/**
 * The notice on the later of two readings: to be given where nothing was sent by then, and else to be repeated on the
 * first day on which it certainly counts.
 */
function onOtherReading(appraisal: Appraisal, context: Context): Action[] {
  const { termination } = appraisal.evaluation
  if (termination.given !== null || appraisal.ended) return []
  return noticesAskedFor(appraisal, context)
    .slice(1)
    .map((ask): Action => {
      if (appraisal.record.noticeSent === null) return ask
      return { ...ask, kind: 'repeat-notice', day: ask.of.evaluation.termination.earliestNotice ?? ask.day }
    })
}

function dutyOf(action: Action, leads: readonly number[]): Duty {
  const { of, day } = action
  switch (action.kind) {
    case 'give-notice':
      return duty(action, { deadline: action.receiveBy, actBy: day, opensOn: firstFreeDay(action), leads })
    case 'repeat-notice': {
      const { receiveBy } = action
      const opensOn = of.evaluation.termination.earliestNotice ?? day
      const actBy = Math.max(opensOn, inTheMail(receiveBy))
      return duty(action, { deadline: receiveBy, actBy, opensOn, leads, onlyOnceOpen: true })
    }
    case 'chase-receipt': {
      const opensOn = of.record.noticeSent && addWorkingDays(storedDay(of.record.noticeSent.on), patience)
      return duty(action, { deadline: day, actBy: inTheMail(day), opensOn, leads, onlyOnceOpen: true })
    }
    case 'chase-confirmation':
    case 'chase-proof': {
      const opensOn = of.contract.notice && addWorkingDays(of.contract.notice.receivedOn, patience)
      return duty(action, { deadline: day, actBy: inTheMail(day), opensOn, leads, onlyOnceOpen: true })
    }
    case 'chase-answer':
      return duty(action, { deadline: day, actBy: day, leads: upTo(fortnight, leads) })
    case 'object-to-end':
      // At once: the longer one is silent about a later end, the harder it is to object to.
      return duty(action, { deadline: action.given, actBy: action.rules, opensOn: of.contract.signedOn, leads: [] })
    case 'look-again':
      return duty(action, { deadline: day, actBy: day, leads: [] })
    case 'return-hardware':
      return duty(action, {
        deadline: day,
        actBy: day,
        opensOn: dayAfterEnd(of.knownEnd),
        leads: upTo(fortnight, leads),
      })
    case 'retrieve-data':
      return duty(action, { deadline: day, actBy: day, opensOn: dayAfterEnd(of.knownEnd), leads: upTo(month, leads) })
    case 'check-final-invoice':
      // When it may have come, and before it is forgotten.
      return duty(action, { deadline: day, actBy: day, leads: [month] })
    case 'ask-for-data':
    case 'price-change':
      return duty(action, { deadline: day, actBy: day, leads: upTo(month, leads) })
    case 'payment':
      return duty(action, { deadline: day, actBy: day, leads: [paymentLead] })
  }
}

interface Timing {
  readonly deadline: Day
  readonly actBy: Day
  readonly leads: readonly number[]
  /** The first day on which it can be done, with a reminder of its own. */
  readonly opensOn?: Day | null
  /** Whether reminders before that day would be of no use. */
  readonly onlyOnceOpen?: boolean
}

function duty(action: Action, { deadline, actBy, leads, opensOn = null, onlyOnceOpen = false }: Timing): Duty {
  const from = onlyOnceOpen && opensOn !== null ? opensOn : Number.MIN_SAFE_INTEGER
  const counted = leads.map((lead) => actBy - lead).filter((day) => day >= from)
  const days = [...counted, ...(opensOn === null ? [] : [opensOn]), deadline].filter((day) => day <= deadline)
  return {
    contractId: action.of.record.id,
    kind: action.kind,
    deadline,
    action,
    actBy,
    days: [...new Set(days)].sort((a, b) => a - b),
    whenPassed: whenPassed(action.kind),
  }
}

/** What comes of a duty of a kind when its deadline has passed. */
export function whenPassed(kind: ActionKind): Duty['whenPassed'] {
  switch (kind) {
    case 'price-change':
    case 'payment':
      return 'lapses'
    case 'look-again':
    case 'check-final-invoice':
      return 'stays'
    default:
      return 'asks'
  }
}

/** The day on which a lock-in is over, where this is the first notice that can be given after it. */
function firstFreeDay({ of, endsOn }: Action & { readonly kind: 'give-notice' }): Day | null {
  const { ways, earliestNotice, nextDeadline } = of.evaluation.termination
  if (ways === null || earliestNotice === null || earliestNotice <= of.contract.signedOn) return null
  return nextDeadline?.endsOn === endsOn && endsOn === firstEnd(ways.cautious) ? earliestNotice : null
}

function inTheMail(receivedBy: Day): Day {
  return addWorkingDays(receivedBy, -postWorkingDays)
}

function dayAfterEnd(end: Day | null): Day | null {
  return end === null ? null : end + 1
}

function upTo(most: number, leads: readonly number[]): readonly number[] {
  const near = leads.filter((lead) => lead <= most)
  // On the day itself alone there would be no time to do anything about it.
  return near.some((lead) => lead > 0) ? near : [...near, fortnight]
}
