import { dayInText, moneyInText, monthInShort, percent } from '../format.ts'
import { daysOf, invoicesOf, lineName, monthsOf, usersOf, workingDaysOf } from './counted.ts'
import { lateEnglish } from './lateEnglish.ts'
import { leavingEnglish } from './leavingEnglish.ts'
import { riseEnglish } from './riseEnglish.ts'
import type { Sentences } from './sentences.ts'
import { useEnglish } from './useEnglish.ts'

const day = (value: number) => dayInText(value, 'en')
const kr = (value: number) => moneyInText(value, 'en')
const pct = (value: number) => percent(value, 'en')

/** What each step says, in English. */
export const english: Sentences = {
  ...leavingEnglish,
  ...lateEnglish,
  ...riseEnglish,
  ...useEnglish,
  'signed-and-starts': ({ signedOn, startsOn }) =>
    signedOn === startsOn
      ? `The contract was made on ${day(signedOn)} and runs from the same day.`
      : `The contract was made on ${day(signedOn)} and runs from ${day(startsOn)}.`,
  'lock-in-from-signing': ({ months, until }) =>
    `No notice can be given until ${monthsOf(months)} after the signing date have passed: locked in through ${day(until)}.`,
  'lock-in-binding': ({ months, from, until }) =>
    `A binding of ${monthsOf(months)} from ${day(from)} was agreed: locked in through ${day(until)}.`,
  'lock-in-first-period': ({ months, until }) =>
    `The first subscription period of ${monthsOf(months)} binds through ${day(until)}; every renewal binds again for a period.`,
  'lock-in-agreed': ({ months, from, until }) =>
    `A lock-in of ${monthsOf(months)} from ${day(from)} was agreed: through ${day(until)}.`,
  'lock-in-none': () => 'There is no lock-in.',
  'notice-from-today': ({ on }) => `Notice can be given now; reckoned from ${day(on)}.`,
  'notice-from-after-lock-in': ({ on }) => `Notice can first be given the day after the lock-in: ${day(on)}.`,
  'notice-from-signing': ({ on }) => `Notice can first be given on the signing date: ${day(on)}.`,
  'notice-in-lock-in': ({ until }) =>
    `Notice can be given in the lock-in, but the contract ends no earlier than ${day(until)}.`,
  'period-from-anchor': ({ months, anchor, from, to }) =>
    `Periods of ${monthsOf(months)} are counted from ${day(anchor)}; the one that matters runs from ${day(from)} through ${day(to)}.`,
  'term-from-anchor': ({ months, first, anchor, to }) =>
    first === months
      ? `Terms of ${monthsOf(months)} are counted from ${day(anchor)}; the one that matters ends on ${day(to)}.`
      : `The first term is ${monthsOf(first)} from ${day(anchor)}, then ${monthsOf(months)} at a time; the one that matters ends on ${day(to)}.`,
  'ends-with-month': ({ end }) => `The contract ends with a month: ${day(end)}.`,
  'ends-with-period': ({ end }) => `The contract ends with a period: ${day(end)}.`,
  'ends-with-quarter': ({ end }) => `The contract ends with a quarter: ${day(end)}.`,
  'ends-with-year': ({ end }) => `The contract ends with a calendar year: ${day(end)}.`,
  'ends-any-day': ({ end }) => `The contract can end on any day: ${day(end)}.`,
  'notice-months-to-end': ({ months, end, latest }) =>
    `The notice period is ${monthsOf(months)}: to end on ${day(end)}, notice must be received by ${day(latest)}.`,
  'notice-days-to-end': ({ days, end, latest }) =>
    `The notice period is ${daysOf(days)}: to end on ${day(end)}, notice must be received by ${day(latest)}.`,
  'notice-months-to-next-period': ({ months, next, latest }) =>
    `Notice at the latest ${monthsOf(months)} before the next period begins on ${day(next)}: ${day(latest)}.`,
  'notice-days-to-next-period': ({ days, next, latest }) =>
    `Notice at the latest ${daysOf(days)} before the next collection on ${day(next)}: ${day(latest)}.`,
  'notice-received-by-end': ({ latest }) =>
    `Notice must be received and confirmed before the period runs out on ${day(latest)}.`,
  'earliest-limit-holds': ({ latest }) => `Both must be kept, so the earlier one holds: ${day(latest)}.`,
  'reading-after-lock-in': ({ from, by, end }) =>
    `Cautious reading: notice can be given only after the lock-in, from ${day(from)}. Received by ${day(by)}, the contract ends on ${day(end)}.`,
  'reading-to-end-of-lock-in': ({ by, end }) =>
    `Other reading: notice can be given in the lock-in, but takes effect no earlier than its end. Received by ${day(by)}, the contract ends on ${day(end)}.`,
  'act-by-earlier-reading': ({ by, repeatOn }) =>
    `The terms can be read two ways. The warning is for the earlier deadline, ${day(by)}; ask for confirmation, and repeat the notice on ${day(repeatOn)} if none comes.`,
  'confirmation-needed': () =>
    'Notice is valid only once the supplier has confirmed it, and it has no time limit for doing so.',
  'send-by-post': ({ workingDays, actBy, sendBy }) =>
    `Notice counts when it is received. With ${workingDays} working days for the post before ${day(actBy)}, send it by ${day(sendBy)}.`,
  'send-by-recommended': ({ days, end, sendBy }) =>
    `The terms advise sending notice at least ${daysOf(days)} before ${day(end)}: by ${day(sendBy)}.`,
  'missed-ends': ({ on, end }) => `Received only on ${day(on)}, notice ends the contract on ${day(end)}.`,
  'missed-costs': ({ after, through, net }) =>
    `Periods that begin after ${day(after)} and by ${day(through)} cost ${kr(net)} ex VAT.`,
  'committed-costs': ({ from, through, invoices, net }) =>
    invoices === 0
      ? `Nothing more is to be charged from ${day(from)} for periods that begin by ${day(through)}.`
      : `From ${day(from)}, ${invoicesOf(invoices)} ${invoices === 1 ? 'is' : 'are'} still to come for periods that begin by ${day(through)}: ${kr(net)} ex VAT.`,
  'termination-not-stated': () =>
    'The terms say nothing of termination, so no deadline is reckoned. Enter what your own agreement says.',
  'end-fixed': ({ end }) => `The last day is known: ${day(end)}. It wins over any notice.`,
  'notice-valid': ({ receivedOn, end }) =>
    `Notice was received on ${day(receivedOn)}; the contract ends on ${day(end)}.`,
  'notice-too-early': ({ receivedOn, earliest }) =>
    `Notice was received on ${day(receivedOn)}, but on the cautious reading it can first be given on ${day(earliest)}.`,
  'notice-unconfirmed': ({ receivedOn }) =>
    `Notice was received on ${day(receivedOn)}, but is valid only once the supplier has confirmed it.`,
  'notice-not-stated': ({ receivedOn }) =>
    `Notice was received on ${day(receivedOn)}, but the terms do not say when the contract then ends.`,
  'end-later-than-rules': ({ given, rules }) =>
    `The end given, ${day(given)}, is later than the rules give: ${day(rules)}. Object to it.`,
  'monthly-by-period': ({ line, number, quantity, price, on, net }) =>
    `${lineName(line, number)}: ${quantity} × ${kr(price)} by quantity and price on ${day(on)} = ${kr(net)} a month.`,
  'monthly-peak': ({ line, number, quantity, price, month, net }) =>
    `${lineName(line, number)}: the most active at once in ${monthInShort(month, 'en')} so far is ${quantity} × ${kr(price)} = ${kr(net)}.`,
  'monthly-packs': ({ line, number, users, units, net }) =>
    `${lineName(line, number)}: ${usersOf(users)} paid for as ${units} in packs = ${kr(net)} a month.`,
  'monthly-sum': ({ net }) => `In all ${kr(net)} a month ex VAT.`,
  'index-year': ({ year, percent: by, price }) =>
    `Indexation on 1 January ${year} by the net price index, ${pct(by)}: ${kr(price)}.`,
  'index-capped': ({ year, percent: by, cap, price }) =>
    `Indexation on 1 January ${year}: the net price index is ${pct(by)}, but the cap is ${pct(cap)}: ${kr(price)}.`,
  'index-unknown': ({ year, cap, price }) =>
    `The net price index for ${year} has not been entered: the price is reckoned unchanged at ${kr(price)}, but may rise by up to ${pct(cap)}.`,
  'year-sum': ({ from, through, invoices, net }) =>
    `${capital(invoicesOf(invoices))} from ${day(from)} through ${day(through)}: ${kr(net)} ex VAT.`,
  'charge-by-period': ({ quantity, price, months, from, to, net }) =>
    `The period ${day(from)} to ${day(to)}: ${quantity} × ${kr(price)} × ${monthsOf(months)} = ${kr(net)}.`,
  'charge-discount': ({ price, discount, until, net }) =>
    `The price is ${kr(price)}; the discount of ${kr(discount)} per unit and month is given while the contract is bound through ${day(until)}: ${kr(net)}.`,
  'charge-peak': ({ quantity, price, from, to, net }) =>
    `The most active at once from ${day(from)} to ${day(to)}: ${quantity} × ${kr(price)} = ${kr(net)}; full price, however few days.`,
  'charge-packs': ({ users, units, price, months, net }) =>
    `${usersOf(users)} paid for in packs as ${units}: ${units} × ${kr(price)} × ${monthsOf(months)} = ${kr(net)}.`,
  'charge-packs-added': ({ units, days, ofDays, price, net }) =>
    `${units} more in packs at ${kr(price)} a month for the ${days} of ${ofDays} days that are left of what is paid: ${kr(net)}.`,
  'charge-once': ({ on, net }) => `One-off amount on ${day(on)}: ${kr(net)}.`,
  'charge-first-half': ({ on, whole, net }) =>
    `The first half of ${kr(whole)} is invoiced on the order date, ${day(on)}: ${kr(net)}. It is never credited.`,
  'charge-second-half': ({ on, whole, net }) =>
    `The second half of ${kr(whole)} is invoiced with the first subscription invoice on ${day(on)}: ${kr(net)}.`,
  'charge-metered': ({ from, to, entries, net }) =>
    `Usage from ${day(from)} to ${day(to)}, ${entries} ${entries === 1 ? 'entry' : 'entries'}: ${kr(net)}.`,
  'charge-vat': ({ vat, gross }) => `VAT 25%: ${kr(vat)}; in all ${kr(gross)}.`,
  'charge-vat-free': ({ gross }) => `VAT-free; in all ${kr(gross)}.`,
  'charge-in-advance': ({ on }) => `Invoiced in advance on the period's first day: ${day(on)}.`,
  'charge-in-arrears': ({ on }) => `Invoiced in arrears on the period's last day: ${day(on)}.`,
  'charge-due': ({ days, on }) =>
    days === 0 ? `Due on receipt: ${day(on)}.` : `Due ${daysOf(days)} after the invoice date: ${day(on)}.`,
  'charge-due-not-stated': () => 'The terms do not state when it is due.',
  'return-hardware': ({ days, end, by }) =>
    `Rented hardware must be received back within ${daysOf(days)} of ${day(end)}: by ${day(by)}. Otherwise its list price is charged.`,
  'personal-data-deleted': ({ months, end, by }) =>
    `Data are deleted at the latest ${monthsOf(months)} after ${day(end)}: ${day(by)}.`,
  'retrieve-data': ({ days, end, by, thenDeleted }) =>
    `Data can be had for ${daysOf(days)} after ${day(end)}: through ${day(by)}${thenDeleted ? ', perhaps against payment. Then they are deleted' : ''}.`,
  'data-copy': ({ workingDays, askBy }) =>
    `A copy of the data comes within ${workingDaysOf(workingDays)} of a written request: ask by ${day(askBy)}, before the contract ends.`,
  'liability-monthly-fees': ({ months, net }) =>
    `The supplier owes at most ${monthsOf(months)} of fixed subscription fees: ${kr(net)}.`,
  'liability-payments': ({ months, most, net }) =>
    `The supplier owes at most the payments of the last ${monthsOf(months)}, and never over ${kr(most)}: ${kr(net)}.`,
  'liability-invoice': ({ net }) =>
    `The supplier owes at most the invoice for the service; the latest of the subscription is ${kr(net)}.`,
  'liability-amount': ({ most, withVat }) => `The supplier owes at most ${kr(most)}${withVat ? ' with VAT' : ''}.`,
  'price-reduction': ({ percent, workingDays, perMonth }) =>
    `If a material failure is not mended ${workingDaysOf(workingDays)} after a written complaint, a reduction can be claimed, at most ${percent}% of the fixed fees: ${kr(perMonth)} for a month. Notice can then be given at whatever length one chooses.`,
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
