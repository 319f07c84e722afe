import { type Day, dayInText, type Language, moneyInText, oneFullStop } from '../rules/index.ts'
import { actionTexts } from '../texts/actions.ts'
import type { Action } from './action.ts'
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

function sentences(action: Action, today: Day, language: Language): ActionText {
  const t = actionTexts[language]
  const day = (value: Day) => dayInText(value, language)
  const cost = (net: number) => (net === 0 ? t.noCost : moneyInText(net, language))
  const { title } = action.of.record
  switch (action.kind) {
    case 'give-notice': {
      const { receiveBy, endsOn, ifMissed, missedNet, otherReadingEnds } = action
      const stake = [day(receiveBy), day(ifMissed), cost(missedNet)] as const
      const plain = needsConfirmation(action.of) ? t.stakeUnconfirmed(...stake) : t.stake(...stake)
      const lost =
        otherReadingEnds === null ? plain : t.stakeOtherReading(...stake, action.of.supplierName, day(otherReadingEnds))
      return {
        what: action.day < today ? t.giveLate(title) : t.give(title),
        why: `${t.thenEnds(day(endsOn))} ${lost}`,
      }
    }
    case 'repeat-notice':
      return {
        what: t.repeat(title),
        why: [
          hasReadings(action.of) ? t.repeatWhyCautious : t.repeatWhy,
          t.repeatStake(day(action.receiveBy), day(action.endsOn), day(action.ifMissed), cost(action.missedNet)),
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
