import { dayInText, moneyInText } from '../format.ts'
import { linje, opkraevninger } from './counted.ts'
import type { LeavingValues } from './leavingValues.ts'
import type { SentencesOf } from './sentences.ts'

const day = (value: number) => dayInText(value, 'da')
const kr = (value: number) => moneyInText(value, 'da')

/** What each step on leaving says, in Danish. */
export const leavingDanish: SentencesOf<LeavingValues> = {
  'leave-ends': ({ receivedOn, end }) => `Modtages opsigelsen ${day(receivedOn)}, ophører kontrakten ${day(end)}.`,
  'leave-too-early': ({ receivedOn, earliest, end }) =>
    `${day(receivedOn)} er for tidligt: opsigelse kan først gives ${day(earliest)}, og så ophører kontrakten ${day(end)}. Indtil da skal der betales.`,
  'leave-other-reading': ({ receivedOn, end }) =>
    `Læses vilkårene sådan, at der kan opsiges i bindingen, ophører kontrakten ${day(end)}, når opsigelsen modtages ${day(receivedOn)}.`,
  'leave-confirmed-same-day': ({ receivedOn }) =>
    `Der regnes med, at leverandøren bekræfter samme dag, ${day(receivedOn)}. Bekræftes opsigelsen først i næste periode, ophører kontrakten en periode senere.`,
  'leave-to-pay': ({ from, end, invoices, net }) =>
    invoices === 0
      ? `Fra ${day(from)} er der intet mere at betale for perioder, der begynder senest ${day(end)}.`
      : `Fra ${day(from)} kommer der ${opkraevninger(invoices)} for perioder, der begynder senest ${day(end)}: ${kr(net)} ekskl. moms.`,
  'leave-unused-none': () => 'Der er intet betalt, som ikke bliver brugt.',
  'leave-unused-after-end': ({ end, net }) =>
    `De perioder, som ${day(end)} ligger i, betales helt; dagene efter svarer til ${kr(net)}, som ikke betales tilbage.`,
  'leave-unused-seats': ({ from, end, net }) =>
    `Pladser i pakkerne, som ingen bruger fra ${day(from)} til og med ${day(end)}, svarer til ${kr(net)}, som ikke betales tilbage.`,
  'leave-clawback': ({ leftOn, until, net }) =>
    `Bindingen løber til og med ${day(until)}. Slutter den allerede ${day(leftOn)} af en grund, der ikke ligger hos leverandøren, kan hele den givne rabat kræves ud over abonnementet: ${kr(net)}.`,
  'leave-clawback-over': ({ until }) =>
    `Bindingen er løbet ud ${day(until)}, når kontrakten ophører, så rabatten kan ikke kræves tilbage.`,
  'leave-clawback-none': () => 'Der er ingen rabat, som kan kræves tilbage.',
  'leave-hardware': ({ line, number, pieces, price, net }) =>
    `${linje(line, number)}: leveres ${pieces} stk. ikke tilbage, betales listeprisen på ${kr(price)} pr. stk., i alt ${kr(net)}, som ikke er regnet med i summen.`,
  'leave-hardware-unknown': ({ line, number }) =>
    `${linje(line, number)}: leveres udstyret ikke tilbage, betales listeprisen, som ikke er indtastet.`,
  'leave-hardware-none': () => 'Der er intet lejet udstyr at levere tilbage.',
  'leave-total': ({ toPay, clawback, net }) =>
    clawback === 0
      ? `I alt ${kr(net)} ekskl. moms.`
      : `${kr(toPay)} at betale og ${kr(clawback)} i rabat: i alt ${kr(net)} ekskl. moms.`,
  'leave-within': ({ through, net }) =>
    `Opsiges der, faktureres ${kr(net)} ekskl. moms i den tid, til og med ${day(through)}.`,
  'leave-staying': ({ from, through, net }) =>
    `Opsiges der ikke, faktureres ${kr(net)} ekskl. moms fra ${day(from)} til og med ${day(through)}.`,
  'leave-saves': ({ net }) => `Opsigelsen sparer ${kr(net)} ekskl. moms i den tid.`,
  'leave-costs-more': ({ net }) => `I den tid koster det ${kr(net)} ekskl. moms mere end at blive.`,
}
