import { dayInText, moneyInText } from '../format.ts'
import { dage } from './counted.ts'
import type { SentencesOf } from './sentences.ts'
import type { UseValues } from './useValues.ts'

const day = (value: number) => dayInText(value, 'da')
const kr = (value: number) => moneyInText(value, 'da')

const words = 'nul en to tre fire fem seks syv otte ni ti elleve tolv'.split(' ')
const inWords = (count: number) => words[count] ?? String(count)
const ubrugte = (seats: number) => (seats === 1 ? '1 plads betalt og ubrugt' : `${seats} pladser betalt og ubrugte`)

/** What each step on what a need costs says, in Danish. */
export const useDanish: SentencesOf<UseValues> = {
  'use-net': ({ through, net }) =>
    `Perioder, der begynder senest ${day(through)}, koster i alt ${kr(net)} ekskl. moms.`,
  'use-used': ({ from, through, net }) =>
    `Det, der er brug for fra ${day(from)} til og med ${day(through)}, koster ${kr(net)}, hver dag til sin andel af den betalte periode.`,
  'use-packs-steady': ({ packSize, seats, yearly }) =>
    `Pakker af ${inWords(packSize)}: ${ubrugte(seats)}, ${kr(yearly)} om året.`,
  'use-packs-varying': ({ packSize, most, isSteady, net }) =>
    `Pakker af ${inWords(packSize)}: ${isSteady ? '' : 'op til '}${ubrugte(most)}, i alt ${kr(net)}.`,
  'use-packs-sum': ({ from, through, net }) =>
    `Fra ${day(from)} til og med ${day(through)} svarer pladserne til ${kr(net)}.`,
  'use-held-packs': ({ net }) =>
    `Færre pakker tæller først fra næste abonnementsperiode: ${kr(net)} for pladser, der ikke længere er brug for.`,
  'use-held-period': ({ net }) =>
    `En periode betales efter antallet på dens første dag: ${kr(net)} for pladser, der ikke længere er brug for.`,
  'use-held-peak': ({ net }) =>
    `Månedens højeste antal betales for hele måneden: ${kr(net)} for dage, hvor der er brug for færre.`,
  'use-not-yet': ({ net }) => `Flere midt i en periode betales først fra den næste: ${kr(-net)} mindre.`,
  'use-before-start': ({ startsOn, net }) =>
    `Den første måned betales hel, også dagene før ${day(startsOn)}: ${kr(net)}.`,
  'use-after-need': ({ days, through, net }) =>
    `Kontrakten løber ${dage(days)} længere, end der er brug for, til og med ${day(through)}: ${kr(net)}.`,
  'use-after-end': ({ end, net }) =>
    `Der er betalt for dage, efter at kontrakten ophører ${day(end)}: ${kr(net)}, som ikke regnes betalt tilbage.`,
  'use-ahead': ({ through, net }) => `Den sidste periode betales hel, også dagene efter ${day(through)}: ${kr(net)}.`,
  'use-index': ({ net }) =>
    net < 0
      ? `Reguleringen med nettoprisindekset trækker ${kr(-net)} fra.`
      : `Reguleringen med nettoprisindekset lægger ${kr(net)} til.`,
  'use-index-at-most': ({ net }) =>
    `For de år, hvor nettoprisindekset ikke er indtastet, er loftet regnet: reguleringen lægger højst ${kr(net)} til.`,
  'use-nothing': () => 'Det gør ingen forskel her.',
}
