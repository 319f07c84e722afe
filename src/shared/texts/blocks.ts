import { type BlockJson, type Language, moneyInText, type OwnEnd, oneFullStop, percent } from '../rules/index.ts'
import { bilingual } from './bilingual.ts'
import { commonTexts } from './common.ts'

type Of<K extends BlockJson['kind']> = Extract<BlockJson, { kind: K }>

/** A sentence for each kind of building block, from its figures. */
type Sentences = { readonly [K in BlockJson['kind']]: (block: Of<K>) => string }

const { da: inDanish, en: inEnglish } = commonTexts

const endsDa: Readonly<Record<OwnEnd, string>> = {
  'any-day': 'på en hvilken som helst dag',
  'month-end': 'ved udgangen af en måned',
  'quarter-end': 'ved udgangen af et kvartal',
  'year-end': 'ved udgangen af et kalenderår',
  'period-end': 'ved udgangen af en periode',
}

const endsEn: Readonly<Record<OwnEnd, string>> = {
  'any-day': 'on any day',
  'month-end': 'at the end of a month',
  'quarter-end': 'at the end of a quarter',
  'year-end': 'at the end of a calendar year',
  'period-end': 'at the end of a period',
}

/** The days on which a contract can end, as they follow "ends". */
export const ownEndTexts = bilingual({ da: endsDa, en: endsEn })

const da: Sentences = {
  'subscription-period': ({ months, anchor }) =>
    `Perioden er ${inDanish.months(months)}, regnet fra ${anchor === 'signing' ? 'aftaledatoen' : 'startdatoen'}.`,
  'lock-in': ({ months, noticeDuring }) =>
    `Uopsigelig i ${inDanish.months(months)} fra starten. ${
      noticeDuring
        ? 'Opsigelse kan gives undervejs, men virker tidligst på den sidste dag.'
        : 'Opsigelse kan først gives bagefter.'
    }`,
  'notice-period': ({ months, days }) =>
    (months ?? days) === 0
      ? 'Kan opsiges uden varsel.'
      : `Opsiges med et varsel på ${months === undefined ? inDanish.days(days ?? 0) : inDanish.months(months)}.`,
  'ends-at': ({ at, termMonths, firstTermMonths }) => {
    if (termMonths === undefined) return `Ophører ${endsDa[at]}.`
    const first = firstTermMonths ?? termMonths
    return first === termMonths
      ? `Løber ${inDanish.months(termMonths)} ad gangen og ophører ved udgangen af en af dem.`
      : `Løber først ${inDanish.months(first)}, derefter ${inDanish.months(termMonths)} ad gangen, og ophører ved udgangen af en af dem.`
  },
  'needs-confirmation': () => 'Opsigelsen gælder først, når leverandøren har bekræftet den.',
  'sends-confirmation': () => 'Leverandøren bekræfter opsigelsen, men den gælder også uden.',
  'subscription-billing': (block) => {
    switch (block.model) {
      case 'by-period':
        return block.when === 'advance' ? 'Faktureres en periode forud.' : 'Faktureres en periode bagud.'
      case 'monthly-peak':
        return 'Faktureres bagud pr. kalendermåned efter månedens højeste antal.'
      case 'packs-in-advance':
        return `Faktureres ${inDanish.months(block.paidMonths)} forud i pakker af ${block.packSize}.`
    }
  },
  'one-off-billing': ({ model }) =>
    model === 'whole'
      ? 'Engangsbeløb faktureres samlet på deres dag.'
      : 'Engangsbeløb faktureres i to halvdele: ved bestilling og med første abonnement.',
  'payment-days': ({ days, for: meant = 'all' }) => {
    const what = {
      all: 'Fakturaer forfalder',
      'one-off': 'Engangsbeløb forfalder',
      'other-than-one-off': 'Andet end engangsbeløb forfalder',
    }[meant]
    return `${what} ${days === 0 ? 'ved modtagelsen' : `${inDanish.days(days)} efter fakturadatoen`}.`
  },
  indexation: ({ capPercent }) =>
    `Prisen følger nettoprisindekset hver 1. januar, opad højst ${percent(Math.round(capPercent * 100), 'da')}.`,
  'price-change-notice': ({ months, effective }) => {
    const when = { 'at-once': 'når varslet er gået', 'next-period': 'fra næste periode', 'next-january': '1. januar' }
    const notice = months === 0 ? 'kræver intet varsel' : `skal varsles ${inDanish.months(months)} forud`
    return `En prisstigning ${notice} og gælder ${months === 0 && effective === 'at-once' ? 'straks' : when[effective]}.`
  },
  'late-interest': ({ percentPerMonth }) =>
    `Ved for sen betaling løber ${percent(Math.round(percentPerMonth * 100), 'da')} i rente for hver påbegyndt måned.`,
  'reminder-fees': ({ each, free = 0, most }) =>
    `En rykker koster ${moneyInText(each, 'da')}, og højst ${most} kan kræves betalt. ${
      free === 0 ? '' : free === 1 ? 'Den første er gratis.' : `De første ${free} er gratis.`
    }`.trim(),
  'access-closed': ({ graceDays }) =>
    graceDays.length === 1
      ? graceDays[0] === 0
        ? 'Adgangen lukkes dagen efter forfald.'
        : `Adgangen lukkes, når der er gået ${inDanish.days(graceDays[0] ?? 0)} efter forfald.`
      : `Adgangen lukkes, når frister på ${graceDays.join(' + ')} dage efter forfald er gået.`,
  'late-remedy': ({ may, afterWorkingDays = 0 }) => {
    const what = {
      suspend: 'standse sin ydelse',
      cancel: 'ophæve kontrakten',
      collect: 'sende kravet til inkasso',
    }[may]
    const when = afterWorkingDays === 0 ? '' : `, ${workingDaysDa(afterWorkingDays)} efter et skriftligt påkrav`
    return `Ved for sen betaling må leverandøren ${what}${when}.`
  },
  'return-hardware': ({ days }) => `Udstyr leveres tilbage senest ${inDanish.days(days)} efter ophør.`,
  'personal-data-deleted': ({ months }) => `Persondata slettes senest ${inDanish.months(months)} efter ophør.`,
  'retrieve-data': ({ days }) => `Data kan hentes i ${inDanish.days(days)} efter ophør.`,
  'data-copy': ({ workingDays }) =>
    `En kopi af data udleveres senest ${workingDaysDa(workingDays)} efter en skriftlig anmodning.`,
  'liability-cap': (block) => {
    switch (block.model) {
      case 'monthly-fees':
        return `Leverandøren hæfter højst for, hvad ${inDanish.months(block.months)} koster.`
      case 'amount':
        return oneFullStop(`Leverandøren hæfter højst for ${moneyInText(block.most, 'da')}.`)
      case 'invoice':
        return 'Leverandøren hæfter højst for den seneste faktura på ydelsen.'
    }
  },
}

const en: Sentences = {
  'subscription-period': ({ months, anchor }) =>
    `The period is ${inEnglish.months(months)}, counted from the ${anchor === 'signing' ? 'date of signing' : 'start date'}.`,
  'lock-in': ({ months, noticeDuring }) =>
    `Cannot be terminated for ${inEnglish.months(months)} from the start. ${
      noticeDuring
        ? 'Notice can be given meanwhile, but takes effect on the last day at the earliest.'
        : 'Notice can be given only after it.'
    }`,
  'notice-period': ({ months, days }) =>
    (months ?? days) === 0
      ? 'Can be terminated without notice.'
      : `Terminated at ${months === undefined ? inEnglish.days(days ?? 0) : inEnglish.months(months)} of notice.`,
  'ends-at': ({ at, termMonths, firstTermMonths }) => {
    if (termMonths === undefined) return `Ends ${endsEn[at]}.`
    const first = firstTermMonths ?? termMonths
    return first === termMonths
      ? `Runs ${inEnglish.months(termMonths)} at a time and ends at the end of one of them.`
      : `Runs ${inEnglish.months(first)} first, then ${inEnglish.months(termMonths)} at a time, and ends at the end of one of them.`
  },
  'needs-confirmation': () => 'Notice counts only once the supplier has confirmed it.',
  'sends-confirmation': () => 'The supplier confirms the notice, but it counts without that too.',
  'subscription-billing': (block) => {
    switch (block.model) {
      case 'by-period':
        return block.when === 'advance' ? 'Invoiced a period in advance.' : 'Invoiced a period in arrears.'
      case 'monthly-peak':
        return 'Invoiced in arrears by calendar month, at the highest number of the month.'
      case 'packs-in-advance':
        return `Invoiced ${inEnglish.months(block.paidMonths)} in advance in packs of ${block.packSize}.`
    }
  },
  'one-off-billing': ({ model }) =>
    model === 'whole'
      ? 'One-off amounts are invoiced whole on their day.'
      : 'One-off amounts are invoiced in two halves: on the order and with the first subscription.',
  'payment-days': ({ days, for: meant = 'all' }) => {
    const what = {
      all: 'Invoices are due',
      'one-off': 'One-off amounts are due',
      'other-than-one-off': 'All but one-off amounts are due',
    }[meant]
    return `${what} ${days === 0 ? 'on receipt' : `${inEnglish.days(days)} after the invoice date`}.`
  },
  indexation: ({ capPercent }) =>
    `The price follows the net price index every 1 January, upwards by ${percent(Math.round(capPercent * 100), 'en')} at most.`,
  'price-change-notice': ({ months, effective }) => {
    const when = {
      'at-once': 'once the notice has passed',
      'next-period': 'from the next period',
      'next-january': 'on 1 January',
    }
    const notice = months === 0 ? 'needs no notice' : `must be announced ${inEnglish.months(months)} ahead`
    return `A rise in price ${notice} and takes effect ${months === 0 && effective === 'at-once' ? 'at once' : when[effective]}.`
  },
  'late-interest': ({ percentPerMonth }) =>
    `Late payment bears ${percent(Math.round(percentPerMonth * 100), 'en')} of interest for each month begun.`,
  'reminder-fees': ({ each, free = 0, most }) =>
    `A reminder costs ${moneyInText(each, 'en')}, and ${most} at most can be charged. ${
      free === 0 ? '' : free === 1 ? 'The first is free.' : `The first ${free} are free.`
    }`.trim(),
  'access-closed': ({ graceDays }) =>
    graceDays.length === 1
      ? graceDays[0] === 0
        ? 'Access is closed the day after the due date.'
        : `Access is closed once ${inEnglish.days(graceDays[0] ?? 0)} have passed after the due date.`
      : `Access is closed once ${graceDays.join(' + ')} days after the due date have passed.`,
  'late-remedy': ({ may, afterWorkingDays = 0 }) => {
    const what = {
      suspend: 'suspend its service',
      cancel: 'cancel the contract',
      collect: 'have the claim collected',
    }[may]
    const when = afterWorkingDays === 0 ? '' : `, ${workingDaysEn(afterWorkingDays)} after a written demand`
    return `If payment is late the supplier may ${what}${when}.`
  },
  'return-hardware': ({ days }) => `Hardware is returned within ${inEnglish.days(days)} of the end.`,
  'personal-data-deleted': ({ months }) => `Personal data are deleted within ${inEnglish.months(months)} of the end.`,
  'retrieve-data': ({ days }) => `Data can be retrieved for ${inEnglish.days(days)} after the end.`,
  'data-copy': ({ workingDays }) =>
    `A copy of the data is handed over within ${workingDaysEn(workingDays)} of a written request.`,
  'liability-cap': (block) => {
    switch (block.model) {
      case 'monthly-fees':
        return `The supplier is liable for what ${inEnglish.months(block.months)} cost at most.`
      case 'amount':
        return `The supplier is liable for ${moneyInText(block.most, 'en')} at most.`
      case 'invoice':
        return 'The supplier is liable for the latest invoice for the service at most.'
    }
  },
}

/**
 * What a building block of own terms means, as a sentence.
 *
 * @example blockText({ kind: 'notice-period', months: 3 }, 'da') // 'Opsiges med et varsel på 3 måneder.'
 */
export function blockText(block: BlockJson, language: Language): string {
  const sentences = language === 'da' ? da : en
  return (sentences[block.kind] as (block: BlockJson) => string)(block)
}

function workingDaysDa(count: number): string {
  return count === 1 ? '1 arbejdsdag' : `${count} arbejdsdage`
}

function workingDaysEn(count: number): string {
  return count === 1 ? '1 working day' : `${count} working days`
}
