import { maaneder, monthsOf } from '../explain/counted.ts'
import type { Fault, FaultCode } from './faults.ts'

type Sentence = (values: Fault['values']) => string
type Sentences = Readonly<Record<FaultCode, Sentence>>

const en: Sentences = {
  missing: () => 'is missing',
  'unknown-key': () => 'is not a key that is known here',
  'not-an-object': () => 'is not an object',
  'not-a-list': () => 'is not a list',
  'not-text': () => 'is not text',
  empty: () => 'is empty',
  'not-yes-or-no': () => 'is neither true nor false',
  'not-a-date': ({ value }) => `${value} is not a date`,
  'date-out-of-range': ({ value }) => `${value} lies outside 1900 to 2199`,
  'not-whole': ({ value }) => `${value} is not a whole number`,
  'too-small': ({ value, limit }) => `${value} is less than ${limit}`,
  'too-large': ({ value, limit }) => `${value} is more than ${limit}`,
  'not-one-of': ({ value, allowed }) => `${value} is not one of ${allowed}`,
  'not-a-percentage': ({ value }) => `${value} is not a percentage of at most two decimals, from -100`,
  'not-a-year': ({ value }) => `${value} is not a year from 1900 to 2199`,
  'only-for': ({ suppliers }) => `can be agreed only with ${suppliers}`,
  'before-from': ({ value, from }) => `${value} is before the first day, ${from}`,
  'before-charges-from': ({ value, from }) => `${value} is before chargesFrom, ${from}`,
  'one-kind-of-notice': () => 'needs either noticeMonths or noticeDays, and not both',
  'nothing-changes': () => 'changes neither quantity nor unitPrice',
  'same-day-twice': ({ value }) => `${value} has another change already`,
  'same-id-twice': ({ value }) => `${value} is used already`,
  'needs-period-end': () => 'goes only with endsAt period-end',
  'hardware-only-unicom': () =>
    'hardware is rented from Unicom, and under own terms that want it back and invoice period by period',
  'discount-above-price': ({ value, price }) => `${value} is more than the price it is taken off, ${price}`,
  'discount-needs-binding': () => 'is given while the contract is bound, and no binding was agreed',
  'one-kind-of-length': () => 'needs either months or days, and not both',
  'says-nothing': () => 'has neither words nor anything that it settles',
  'settled-twice': ({ ref }) => `is settled already by ${ref}; both cannot hold`,
  'settled-by-terms': () => 'is settled by ownTerms already',
  'end-without-notice': () =>
    'say when the contract ends, but not with what notice; without both no deadline can be reckoned',
  'notice-without-end': () =>
    'state a notice, but not when the contract then ends; without both no deadline can be reckoned',
  'lock-in-without-notice': () => 'state a lock-in, but not how the contract ends after it: notice and end are missing',
  'next-period-without-period': () =>
    'let a rise in price wait for the next period, but have no periods: a month’s peak is invoiced',
  'paid-beyond-period': ({ paid, period }) =>
    `are paid ${monthsOf(Number(paid))} ahead, but the subscription period is only ${monthsOf(Number(period))}`,
  'confirmed-two-ways': () =>
    'say both that notice counts only once confirmed, and that it counts without; one of them must go',
  'indexation-needs-periods': () =>
    'follow an index, which is reckoned only where subscriptions are invoiced period by period',
  'not-json': ({ value }) => `is not JSON: ${value}`,
}

const da: Sentences = {
  missing: () => 'skal udfyldes',
  'unknown-key': () => 'er ikke et kendt felt',
  'not-an-object': () => 'har ikke den rigtige form',
  'not-a-list': () => 'er ikke en liste',
  'not-text': () => 'er ikke tekst',
  empty: () => 'skal udfyldes',
  'not-yes-or-no': () => 'er hverken ja eller nej',
  'not-a-date': ({ value }) => `${value} er ikke en dato`,
  'date-out-of-range': ({ value }) => `${value} ligger uden for årene 1900 til 2199`,
  'not-whole': ({ value }) => `${value} er ikke et helt tal`,
  'too-small': ({ value, limit }) => `${value} er mindre end ${limit}`,
  'too-large': ({ value, limit }) => `${value} er mere end ${limit}`,
  'not-one-of': ({ value, allowed }) => `${value} er ikke en af ${allowed}`,
  'not-a-percentage': ({ value }) => `${value} er ikke en procentsats med højst to decimaler, fra -100`,
  'not-a-year': ({ value }) => `${value} er ikke et årstal mellem 1900 og 2199`,
  'only-for': ({ suppliers }) => `kan kun aftales med ${suppliers}`,
  'before-from': ({ value, from }) => `${value} ligger før første dag, ${from}`,
  'before-charges-from': ({ value, from }) => `${value} ligger før ${from}`,
  'one-kind-of-notice': () => 'skal have et opsigelsesvarsel i enten måneder eller dage',
  'nothing-changes': () => 'ændrer hverken antal eller pris',
  'same-day-twice': ({ value }) => `der er allerede en ændring den ${value}`,
  'same-id-twice': ({ value }) => `${value} er brugt i forvejen`,
  'needs-period-end': () => 'hører kun til ophør ved udgangen af en periode',
  'hardware-only-unicom': () =>
    'udstyr lejes hos Unicom og på egne vilkår, der kræver det retur og faktureres periode for periode',
  'discount-above-price': ({ value, price }) => `${value} er mere end den pris, den trækkes fra, ${price}`,
  'discount-needs-binding': () => 'gives, mens kontrakten er bundet, og der er ikke aftalt binding',
  'one-kind-of-length': () => 'skal angives i enten måneder eller dage',
  'says-nothing': () => 'har hverken tekst eller noget, den bestemmer',
  'settled-twice': ({ ref }) => `er allerede bestemt af ${ref}; begge dele kan ikke gælde`,
  'settled-by-terms': () => 'er allerede bestemt af vilkårene',
  'end-without-notice': () =>
    'siger, hvornår kontrakten ophører, men ikke med hvilket varsel; uden begge dele kan ingen frist beregnes',
  'notice-without-end': () =>
    'har et varsel, men siger ikke, hvornår kontrakten så ophører; uden begge dele kan ingen frist beregnes',
  'lock-in-without-notice': () =>
    'har en binding, men siger ikke, hvordan kontrakten ophører efter den: varsel og ophør mangler',
  'next-period-without-period': () =>
    'lader en prisstigning vente på næste periode, men har ingen perioder: der faktureres efter månedens højeste antal',
  'paid-beyond-period': ({ paid, period }) =>
    `betales ${maaneder(Number(paid))} forud, men abonnementsperioden er kun på ${maaneder(Number(period))}`,
  'confirmed-two-ways': () =>
    'siger både, at opsigelsen først gælder, når den er bekræftet, og at den gælder uden; en af delene må ud',
  'indexation-needs-periods': () =>
    'reguleres efter indeks, og det kan kun beregnes, når abonnementet faktureres periode for periode',
  'not-json': ({ value }) => `er ikke JSON: ${value}`,
}

/**
 * What is wrong, as a sentence that follows the name of the place.
 *
 * @example faultText({ path: 'today', code: 'missing', values: {} }, 'en') // 'is missing'
 */
export function faultText(fault: Fault, language: 'da' | 'en'): string {
  return (language === 'da' ? da : en)[fault.code](fault.values)
}
