import { dayInText, moneyInText, percent } from '../format.ts'
import { daysOf, monthsOf } from './counted.ts'
import type { RiseValues } from './riseValues.ts'
import type { SentencesOf } from './sentences.ts'

const day = (value: number) => dayInText(value, 'en')
const kr = (value: number) => moneyInText(value, 'en')

/** What each step on a rise in price says, in English. */
export const riseEnglish: SentencesOf<RiseValues> = {
  'rise-notice': ({ months, announcedOn, endsOn }) =>
    `The price can be raised at ${months === 1 ? "1 month's" : `${months} months'`} notice: announced on ${day(announcedOn)}, from ${day(endsOn)} at the earliest.`,
  'rise-notice-passed-on': ({ length, unit, workingDays, announcedOn, endsOn }) =>
    `A subcontractor's rise can be passed on at its notice, ${unit === 'days' ? daysOf(length) : monthsOf(length)}, less ${workingDays} working days: announced on ${day(announcedOn)}, from ${day(endsOn)} at the earliest. Saturdays are not counted as working days.`,
  'rise-notice-not-stated': () => 'The terms do not state how long ahead a rise in price must be announced.',
  'rise-kept': ({ from }) => `The rise was announced from ${day(from)}, so the notice was kept.`,
  'rise-too-soon': ({ from, endsOn }) =>
    `The rise was announced from ${day(from)}, but the notice runs to ${day(endsOn)}. Object to the higher price in between.`,
  'rise-from-period': ({ on }) => `It holds from a new subscription period: ${day(on)}.`,
  'rise-takes-effect': ({ on }) => `It holds from ${day(on)}.`,
  'rise-index-only': ({ on, most }) =>
    `The price follows the net price index alone, on 1 January: on ${day(on)} it can be at most ${kr(most)} per unit and month.`,
  'rise-above-index': ({ price, most, by }) =>
    `The price announced, ${kr(price)}, is ${kr(by)} above ${kr(most)}. Object to it.`,
  'rise-extra': ({ from, through, net }) =>
    `What is invoiced from ${day(from)} through ${day(through)} becomes ${kr(net)} dearer ex VAT.`,
  'rise-leave-before': ({ sendBy, noticeBy, endsOn }) =>
    `If notice is sent by ${day(sendBy)} and received by ${day(noticeBy)}, the contract ends on ${day(endsOn)}, before the rise.`,
  'rise-no-way-out': ({ on }) => `No notice can take effect before ${day(on)}.`,
  'invoice-expected': ({ on, net }) => `By the net price index the invoice of ${day(on)} should be ${kr(net)} ex VAT.`,
  'invoice-at-most': ({ on, net, cap }) =>
    `The index has not been entered for every year. Had the price risen up to the cap of ${percent(cap, 'en')}, the invoice of ${day(on)} could be at most ${kr(net)} ex VAT.`,
  'invoice-too-high': ({ charged, most, by }) =>
    `The invoice of ${kr(charged)} is ${kr(by)} more than the ${kr(most)} that the terms allow. Object to it.`,
  'invoice-right': ({ charged }) => `The invoice of ${kr(charged)} is no more than the terms allow.`,
}
