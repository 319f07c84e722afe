import { dayInText, moneyInText } from '../format.ts'
import { daysOf } from './counted.ts'
import type { SentencesOf } from './sentences.ts'
import type { UseValues } from './useValues.ts'

const day = (value: number) => dayInText(value, 'en')
const kr = (value: number) => moneyInText(value, 'en')

const words = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ')
const inWords = (count: number) => words[count] ?? String(count)
const unused = (seats: number) => (seats === 1 ? '1 seat paid and unused' : `${seats} seats paid and unused`)

/** What each step on what a need costs says, in English. */
export const useEnglish: SentencesOf<UseValues> = {
  'use-net': ({ through, net }) => `Periods that begin by ${day(through)} cost ${kr(net)} ex VAT in all.`,
  'use-used': ({ from, through, net }) =>
    `What is needed from ${day(from)} through ${day(through)} costs ${kr(net)}, each day its share of the period paid for.`,
  'use-packs-steady': ({ packSize, seats, yearly }) =>
    `Packs of ${inWords(packSize)}: ${unused(seats)}, ${kr(yearly)} a year.`,
  'use-packs-varying': ({ packSize, most, isSteady, net }) =>
    `Packs of ${inWords(packSize)}: ${isSteady ? '' : 'up to '}${unused(most)}, ${kr(net)} in all.`,
  'use-packs-sum': ({ from, through, net }) =>
    `From ${day(from)} through ${day(through)} those seats come to ${kr(net)}.`,
  'use-held-packs': ({ net }) =>
    `Fewer packs count only from the next subscription period: ${kr(net)} for seats no longer needed.`,
  'use-held-period': ({ net }) =>
    `A period is charged by the number on its first day: ${kr(net)} for seats no longer needed.`,
  'use-held-peak': ({ net }) =>
    `The month's highest number is charged for the whole month: ${kr(net)} for days on which fewer are needed.`,
  'use-not-yet': ({ net }) => `More within a period are charged only from the next: ${kr(-net)} less.`,
  'use-before-start': ({ startsOn, net }) =>
    `The first month is charged whole, the days before ${day(startsOn)} too: ${kr(net)}.`,
  'use-after-need': ({ days, through, net }) =>
    `The contract runs ${daysOf(days)} longer than it is needed, through ${day(through)}: ${kr(net)}.`,
  'use-after-end': ({ end, net }) =>
    `Days after the contract ends on ${day(end)} are paid for: ${kr(net)}, not reckoned as repaid.`,
  'use-ahead': ({ through, net }) =>
    `The last period is charged whole, the days after ${day(through)} too: ${kr(net)}.`,
  'use-index': ({ net }) =>
    net < 0
      ? `Indexation by the net price index takes off ${kr(-net)}.`
      : `Indexation by the net price index adds ${kr(net)}.`,
  'use-index-at-most': ({ net }) =>
    `With the cap for years whose net price index has not been entered, indexation adds ${kr(net)} at most.`,
  'use-nothing': () => 'It makes no difference here.',
}
