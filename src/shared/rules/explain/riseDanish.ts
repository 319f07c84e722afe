import { dayInText, moneyInText, percent } from '../format.ts'
import { dage, maaneder } from './counted.ts'
import type { RiseValues } from './riseValues.ts'
import type { SentencesOf } from './sentences.ts'

const day = (value: number) => dayInText(value, 'da')
const kr = (value: number) => moneyInText(value, 'da')

/** What each step on a rise in price says, in Danish. */
export const riseDanish: SentencesOf<RiseValues> = {
  'rise-notice': ({ months, announcedOn, endsOn }) =>
    `Prisen kan sættes op med ${maaneder(months)}s varsel: meddelt ${day(announcedOn)}, tidligst fra ${day(endsOn)}.`,
  'rise-notice-passed-on': ({ length, unit, workingDays, announcedOn, endsOn }) =>
    `En stigning fra en underleverandør kan sendes videre med dennes varsel, ${unit === 'days' ? dage(length) : maaneder(length)}, fratrukket ${workingDays} hverdage: meddelt ${day(announcedOn)}, tidligst fra ${day(endsOn)}. Lørdage regnes ikke som hverdage.`,
  'rise-notice-not-stated': () => 'Vilkårene siger ikke, hvor lang tid i forvejen en prisstigning skal meddeles.',
  'rise-kept': ({ from }) => `Stigningen er meldt fra ${day(from)}, så varslet er holdt.`,
  'rise-too-soon': ({ from, endsOn }) =>
    `Stigningen er meldt fra ${day(from)}, men varslet løber til ${day(endsOn)}. Gør indsigelse mod den højere pris i mellemtiden.`,
  'rise-from-period': ({ on }) => `Den gælder fra en ny abonnementsperiode: ${day(on)}.`,
  'rise-takes-effect': ({ on }) => `Den gælder fra ${day(on)}.`,
  'rise-index-only': ({ on, most }) =>
    `Prisen følger alene nettoprisindekset 1. januar: den ${day(on)} kan den højst være ${kr(most)} pr. stk. og måned.`,
  'rise-above-index': ({ price, most, by }) =>
    `Den meldte pris er ${kr(price)}, altså ${kr(by)} mere end de højst ${kr(most)}, der kan kræves: gør indsigelse.`,
  'rise-extra': ({ from, through, net }) =>
    `Det, der faktureres fra ${day(from)} til og med ${day(through)}, bliver ${kr(net)} dyrere ekskl. moms.`,
  'rise-leave-before': ({ sendBy, noticeBy, endsOn }) =>
    `Sendes opsigelsen senest ${day(sendBy)} og modtages den senest ${day(noticeBy)}, ophører kontrakten ${day(endsOn)}, før stigningen.`,
  'rise-no-way-out': ({ on }) => `Ingen opsigelse kan nå at virke før ${day(on)}.`,
  'invoice-expected': ({ on, net }) =>
    `Efter nettoprisindekset skulle fakturaen ${day(on)} være ${kr(net)} ekskl. moms.`,
  'invoice-at-most': ({ on, net, cap }) =>
    `Indekset er ikke indtastet for alle år. Steg prisen op til loftet på ${percent(cap, 'da')}, kunne fakturaen ${day(on)} højst være ${kr(net)} ekskl. moms.`,
  'invoice-too-high': ({ charged, most, by }) =>
    `Fakturaen på ${kr(charged)} er ${kr(by)} højere end de ${kr(most)}, vilkårene tillader. Gør indsigelse.`,
  'invoice-right': ({ charged }) => `Fakturaen på ${kr(charged)} er ikke højere, end vilkårene tillader.`,
}
