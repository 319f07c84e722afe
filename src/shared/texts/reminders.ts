import { bilingual } from './bilingual.ts'
import { inDanish, inEnglish } from './counted.ts'

/** Reminders, wherever they are told. */
export const reminderTexts = bilingual({
  da: {
    by: (what: string, day: string) => `${what}, senest ${day}`,
    from: (what: string, day: string) => `${what}, fra ${day}`,
    on: (what: string, day: string) => `${what}, ${day}`,
    lastDay: (what: string) => `I dag er sidste dag: ${what}`,
    lastNotice: (title: string) => `I dag er sidste dag: opsigelsen af ${title} skal modtages`,
    passed: (title: string) => `Fristen er passeret: ${title}`,
    was: (what: string, day: string) => `${what}: fristen var ${day}.`,
    lost: (end: string, cost: string | null) =>
      `Er opsigelsen ikke modtaget, er kontrakten bundet til ${end}${cost === null ? '' : `, ${cost}`}.`,
    tellWhat: 'Sig, hvad der blev af den.',
    several: (count: number) => inDanish`${count} påmindelser`,
    testTitle: 'Prøve fra Varsel',
    testBody: 'Sådan ser en påmindelse ud. Kan du se den, kommer de frem.',
    line: (day: string, what: string) => `${day}: ${what}`,
    more: (count: number) => inDanish`og ${count} til`,
  },
  en: {
    by: (what: string, day: string) => `${what}, by ${day}`,
    from: (what: string, day: string) => `${what}, from ${day}`,
    on: (what: string, day: string) => `${what}, ${day}`,
    lastDay: (what: string) => `Today is the last day: ${what}`,
    lastNotice: (title: string) => `Today is the last day: the notice to end ${title} must be received`,
    passed: (title: string) => `The deadline has passed: ${title}`,
    was: (what: string, day: string) => `${what}: the deadline was ${day}.`,
    lost: (end: string, cost: string | null) =>
      `Unless the notice was received, the contract is bound to ${end}${cost === null ? '' : `, ${cost}`}.`,
    tellWhat: 'Say what became of it.',
    several: (count: number) => inEnglish`${count} reminders`,
    testTitle: 'A test from Varsel',
    testBody: 'This is what a reminder looks like. If you can see it, they come through.',
    line: (day: string, what: string) => `${day}: ${what}`,
    more: (count: number) => inEnglish`and ${count} more`,
  },
})
