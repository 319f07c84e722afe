import type { ActionKind } from '../portfolio/index.ts'
import { bilingual } from './bilingual.ts'

const kindsDa: Readonly<Record<ActionKind, string>> = {
  'give-notice': 'Opsigelse',
  'repeat-notice': 'Gentag opsigelsen',
  'chase-receipt': 'Opsigelsen modtaget?',
  'chase-confirmation': 'Opsigelsen bekræftet?',
  'chase-proof': 'Bevis for opsigelsen',
  'object-to-end': 'Indsigelse mod ophør',
  'look-again': 'Se på igen',
  'return-hardware': 'Udstyr retur',
  'retrieve-data': 'Hent data ud',
  'ask-for-data': 'Bed om kopi af data',
  'check-final-invoice': 'Slutfaktura',
  'price-change': 'Ny pris',
  payment: 'Betaling',
}

const kindsEn: Readonly<Record<ActionKind, string>> = {
  'give-notice': 'Notice',
  'repeat-notice': 'Repeat the notice',
  'chase-receipt': 'Notice received?',
  'chase-confirmation': 'Notice confirmed?',
  'chase-proof': 'Proof of the notice',
  'object-to-end': 'Objection to the end',
  'look-again': 'Look again',
  'return-hardware': 'Hardware back',
  'retrieve-data': 'Retrieve data',
  'ask-for-data': 'Ask for a copy of data',
  'check-final-invoice': 'Final invoice',
  'price-change': 'New price',
  payment: 'Payment',
}

/** What is to be done, what one answers, and whether reminders can be relied on: wherever that is shown. */
export const dutyTexts = bilingual({
  da: {
    kinds: kindsDa,
    answerTo: (what: string) => `Svar: ${what}`,
    whatBecameOfIt: 'Hvad blev der af den?',
    answers: {
      sent: 'Opsigelse sendt',
      keep: 'Behold',
      irrelevant: 'Ikke længere relevant',
      done: 'Gjort',
    },
    kept: (title: string) => `${title} beholdes`,
    irrelevant: (title: string) => `${title}: fristen er ikke længere relevant`,
    done: (what: string) => `Gjort: ${what}`,
    snoozed: (title: string, day: string) => `${title} er udsat til ${day}`,
    openAgain: (title: string) => `${title} er på listen igen`,
    snooze: 'Udsæt',
    snoozeFor: (days: number, day: string) =>
      days === 1 ? `Til i morgen, ${day}` : days === 7 ? `En uge, til ${day}` : `${days} dage, til ${day}`,
    snoozeTo: 'Vælg dag',
    snoozeUntil: 'Udsæt til',
    snoozeLatest: (day: string) => `Senest ${day}`,
    snoozeProblems: {
      missing: 'Skriv en dag',
      'not-a-date': 'Skriv dagen som 24.11.2026',
      'no-such-day': 'Den dag findes ikke',
      'which-century': 'Skriv årstallet med fire cifre',
      past: 'Dagen skal være efter i dag',
      late: (day: string) => `Kan ikke udsættes længere end til ${day}`,
    },
    snoozedUntil: (day: string) => `Udsat til ${day}`,
    endSnooze: 'Vis igen nu',
    endSnoozeOf: (what: string) => `Vis igen nu: ${what}`,
    at: (day: string, time: string) => `${day} kl. ${time}`,
    today: 'i dag',
    checked: (when: string) => `Påmindelser kontrolleret ${when}`,
    notChecked: 'Påmindelser er endnu ikke kontrolleret',
    next: (title: string, day: string) => `næste: ${title}, ${day}`,
    noNext: 'ingen på vej',
    clockIsRight: 'Uret er rigtigt',
    late: (when: string) =>
      `Påmindelser er ikke kontrolleret siden ${when}. Afslut Varsel helt, og start programmet igen.`,
    lateNever: 'Påmindelser er ikke kontrolleret. Afslut Varsel helt, og start programmet igen.',
    clockBack:
      'Computerens ur er stillet tilbage siden en tidligere kontrol, så påmindelser kan komme for sent. Ret uret, eller sig, at det er rigtigt.',
    refused: 'Systemet viste ikke den seneste påmindelse.',
    allow:
      'Tillad notifikationer fra Varsel: i Windows under Indstillinger, System, Notifikationer, i macOS under Systemindstillinger, Notifikationer, i Linux i skrivebordets indstillinger for notifikationer.',
    unsupported:
      'Systemet kan ikke vise notifikationer, så påmindelser ses kun her i programmet. Slå notifikationer til: i Windows under Indstillinger, System, Notifikationer, i macOS under Systemindstillinger, Notifikationer, i Linux ved at installere en notifikationstjeneste til skrivebordet.',
  },
  en: {
    kinds: kindsEn,
    answerTo: (what) => `Answer: ${what}`,
    whatBecameOfIt: 'What became of it?',
    answers: {
      sent: 'Notice sent',
      keep: 'Keep',
      irrelevant: 'No longer relevant',
      done: 'Done',
    },
    kept: (title) => `${title} is kept`,
    irrelevant: (title) => `${title}: the deadline is no longer relevant`,
    done: (what) => `Done: ${what}`,
    snoozed: (title, day) => `${title} is snoozed until ${day}`,
    openAgain: (title) => `${title} is on the list again`,
    snooze: 'Snooze',
    snoozeFor: (days, day) =>
      days === 1 ? `Until tomorrow, ${day}` : days === 7 ? `A week, until ${day}` : `${days} days, until ${day}`,
    snoozeTo: 'Choose a day',
    snoozeUntil: 'Snooze until',
    snoozeLatest: (day) => `No later than ${day}`,
    snoozeProblems: {
      missing: 'Enter a day',
      'not-a-date': 'Enter the day as 24/11/2026',
      'no-such-day': 'There is no such day',
      'which-century': 'Enter the year with four digits',
      past: 'The day must be after today',
      late: (day) => `Cannot be snoozed beyond ${day}`,
    },
    snoozedUntil: (day) => `Snoozed until ${day}`,
    endSnooze: 'Show again now',
    endSnoozeOf: (what) => `Show again now: ${what}`,
    at: (day, time) => `${day} at ${time}`,
    today: 'today',
    checked: (when) => `Reminders checked ${when}`,
    notChecked: 'Reminders have not been checked yet',
    next: (title, day) => `next: ${title}, ${day}`,
    noNext: 'none on the way',
    clockIsRight: 'The clock is right',
    late: (when) => `Reminders have not been checked since ${when}. Quit Varsel altogether and start it again.`,
    lateNever: 'Reminders have not been checked. Quit Varsel altogether and start it again.',
    clockBack:
      'The computer’s clock was turned back since an earlier check, so reminders may come too late. Set the clock, or say that it is right.',
    refused: 'The system did not show the last reminder.',
    allow:
      'Allow notifications from Varsel: in Windows under Settings, System, Notifications, in macOS under System Settings, Notifications, in Linux in the desktop’s settings for notifications.',
    unsupported:
      'The system cannot show notifications, so reminders are seen only here in the program. Turn notifications on: in Windows under Settings, System, Notifications, in macOS under System Settings, Notifications, in Linux by installing a notification service for the desktop.',
  },
})
