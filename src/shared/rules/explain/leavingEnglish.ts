import { dayInText, moneyInText } from '../format.ts'
import { invoicesOf, lineName } from './counted.ts'
import type { LeavingValues } from './leavingValues.ts'
import type { SentencesOf } from './sentences.ts'

const day = (value: number) => dayInText(value, 'en')
const kr = (value: number) => moneyInText(value, 'en')

/** What each step on leaving says, in English. */
export const leavingEnglish: SentencesOf<LeavingValues> = {
  'leave-ends': ({ receivedOn, end }) =>
    `If notice is received on ${day(receivedOn)}, the contract ends on ${day(end)}.`,
  'leave-too-early': ({ receivedOn, earliest, end }) =>
    `${day(receivedOn)} is too early: notice can first be given on ${day(earliest)}, and the contract then ends on ${day(end)}. Until then it must be paid for.`,
  'leave-other-reading': ({ receivedOn, end }) =>
    `If the terms are read so that notice can be given in the lock-in, the contract ends on ${day(end)} when it is received on ${day(receivedOn)}.`,
  'leave-confirmed-same-day': ({ receivedOn }) =>
    `The supplier is taken to confirm on the same day, ${day(receivedOn)}. If it confirms only in the next period, the contract ends a period later.`,
  'leave-to-pay': ({ from, end, invoices, net }) =>
    invoices === 0
      ? `From ${day(from)} there is nothing more to pay for periods that begin by ${day(end)}.`
      : `From ${day(from)}, ${invoicesOf(invoices)} ${invoices === 1 ? 'comes' : 'come'} for periods that begin by ${day(end)}: ${kr(net)} ex VAT.`,
  'leave-unused-none': () => 'Nothing is paid for that is not used.',
  'leave-unused-after-end': ({ end, net }) =>
    `The periods that ${day(end)} lies in are paid whole; the days after it come to ${kr(net)}, which is not repaid.`,
  'leave-unused-seats': ({ from, end, net }) =>
    `Seats in packs that nobody uses from ${day(from)} through ${day(end)} come to ${kr(net)}, which is not repaid.`,
  'leave-clawback': ({ leftOn, until, net }) =>
    `The binding runs through ${day(until)}. If it ends as early as ${day(leftOn)} for a reason not on the supplier's side, the whole discount given can be claimed besides the fees: ${kr(net)}.`,
  'leave-clawback-over': ({ until }) =>
    `The binding has run its course on ${day(until)} when the contract ends, so the discount can't be claimed back.`,
  'leave-clawback-none': () => 'There is no discount that can be claimed back.',
  'leave-hardware': ({ line, number, pieces, price, net }) =>
    `${lineName(line, number)}: if ${pieces === 1 ? '1 piece is' : `${pieces} pieces are`} not returned, the list price of ${kr(price)} each is charged, in all ${kr(net)}, which is not part of the sum.`,
  'leave-hardware-unknown': ({ line, number }) =>
    `${lineName(line, number)}: if the hardware is not returned, its list price is charged, which has not been entered.`,
  'leave-hardware-none': () => 'There is no rented hardware to return.',
  'leave-total': ({ toPay, clawback, net }) =>
    clawback === 0
      ? `In all ${kr(net)} ex VAT.`
      : `${kr(toPay)} to pay and ${kr(clawback)} of discount: in all ${kr(net)} ex VAT.`,
  'leave-within': ({ through, net }) =>
    `With notice, ${kr(net)} ex VAT is invoiced in that time, through ${day(through)}.`,
  'leave-staying': ({ from, through, net }) =>
    `Without notice, ${kr(net)} ex VAT is invoiced from ${day(from)} through ${day(through)}.`,
  'leave-saves': ({ net }) => `Giving notice saves ${kr(net)} ex VAT in that time.`,
  'leave-costs-more': ({ net }) => `In that time it costs ${kr(net)} ex VAT more than staying.`,
}
