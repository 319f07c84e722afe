import {
  addWorkingDays,
  type Day,
  dayInText,
  type Language,
  moneyInText,
  oneFullStop,
  postWorkingDays,
} from '../rules/index.ts'
import { actionTexts } from '../texts/actions.ts'
import type { Action, GiveNotice } from './action.ts'
import { hasReadings, needsConfirmation } from './appraisal.ts'

/** An action in words: what to do, and why by that day or what it costs not to. */
export interface ActionText {
  readonly what: string
  readonly why: string
}

/**
 * An action in words, told on `today`: the same on the overview, in notifications and in the PDF.
 *
 * @example actionText(action, parseDay('2026-11-21'), 'da').what // 'Send opsigelse af Intranet'
 */
export function actionText(action: Action, today: Day, language: Language): ActionText {
  const { what, why } = sentences(action, today, language)
  return { what, why: oneFullStop(why) }
}

/** What missing a deadline for notice leads to, on either reading where there are two. */
export function stakeText(action: GiveNotice & Pick<Action, 'of'>, language: Language): string {
  const t = actionTexts[language]
  const day = (value: Day) => dayInText(value, language)
  const { of, receiveBy, ifMissed, missedNet, otherReadingEnds } = action
  const stake = [day(receiveBy), day(ifMissed), costIn(missedNet, language)] as const
  if (otherReadingEnds !== null) return t.stakeOtherReading(...stake, of.supplierName, day(otherReadingEnds))
  return needsConfirmation(of) ? t.stakeUnconfirmed(...stake) : t.stake(...stake)
}

/** From when a notice counts, where that is still to come; with few days for it, how to be in time. */
function whenItCounts({ opensOn, receiveBy }: GiveNotice, language: Language): string {
  if (opensOn === null) return ''
  const t = actionTexts[language]
  const [from, by] = [dayInText(opensOn, language), dayInText(receiveBy, language)]
  return addWorkingDays(opensOn, postWorkingDays) > receiveBy ? t.countsBetween(from, by) : t.countsFrom(from)
}

function costIn(net: number, language: Language): string {
  const t = actionTexts[language]
  return net === 0 ? t.noCost : t.costs(moneyInText(net, language))
}

function sentences(action: Action, today: Day, language: Language): ActionText {
  const t = actionTexts[language]
  const day = (value: Day) => dayInText(value, language)
  const cost = (net: number) => costIn(net, language)
  const { title } = action.of.record
  switch (action.kind) {
    case 'give-notice': {
      const why = [t.thenEnds(day(action.endsOn)), whenItCounts(action, language), stakeText(action, language)]
      return {
        what: action.day < today ? t.giveLate(title) : t.give(title),
        why: why.filter((sentence) => sentence !== '').join(' '),
      }
    }
    case 'repeat-notice':
      return {
        what: t.repeat(title),
        why: [
          hasReadings(action.of) ? t.repeatWhyCautious : t.repeatWhy,
          t.repeatStake(day(action.receiveBy), day(action.endsOn), day(action.ifMissed), cost(action.missedNet)),
          ...(action.of.contract.notice?.confirmedOn == null ? [] : [t.repeatConfirmed]),
        ].join(' '),
      }
    case 'chase-receipt':
      return {
        what: t.receipt(title),
        why: (needsConfirmation(action.of) ? t.receiptWhyConfirmed : t.receiptWhy)(day(action.receiveBy)),
      }
    case 'chase-confirmation': {
      const { ifMissed, missedNet } = action
      const known = ifMissed !== null && missedNet !== null
      return {
        what: t.confirmation(title),
        why: known ? t.confirmationWhy(day(ifMissed), cost(missedNet)) : t.confirmationOpen,
      }
    }
    case 'chase-proof':
      return { what: t.proof(title), why: t.proofWhy(action.of.supplierName, day(action.day)) }
    case 'chase-answer':
      return { what: t.answer(title), why: t.answerWhy(action.of.supplierName) }
    case 'object-to-end':
      return { what: t.object(title), why: t.objectWhy(day(action.given), day(action.rules)) }
    case 'look-again':
      return { what: t.look(title), why: t.lookWhy }
    case 'return-hardware':
      return { what: t.hardware(title), why: t.hardwareWhy }
    case 'retrieve-data':
      return { what: t.retrieve(title), why: t.retrieveWhy }
    case 'ask-for-data':
      return { what: t.askData(title), why: t.askDataWhy }
    case 'check-final-invoice':
      return { what: t.finalInvoice(title), why: t.finalInvoiceWhy(day(action.end)) }
    case 'price-change': {
      const { lines } = action.of.contract
      const changes = action.prices.map(({ line, before, after }) =>
        t.priceFrom(lines[line]?.description ?? '', moneyInText(before, language), moneyInText(after, language)),
      )
      return { what: t.price(title), why: t.priceWhy(changes.join('; ')) }
    }
    case 'payment': {
      const why = action.dueStated ? t.payWhy : t.payWhyUndated
      return {
        what: t.pay(title, moneyInText(action.gross, language)),
        why: why(action.invoicedOn.map(day).join(', ')),
      }
    }
  }
}
