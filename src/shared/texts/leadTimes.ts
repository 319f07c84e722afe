import { bilingual } from './bilingual.ts'

/** How many days before a deadline to remind: in the settings, and for a contract of its own. */
export const leadTimesTexts = bilingual({
  da: {
    before: (days: number) => (days === 0 ? 'på dagen' : days === 1 ? '1 dag før' : `${days} dage før`),
    remove: (before: string) => `Fjern ${before}`,
    days: 'Dage før',
    add: 'Tilføj',
    standard: 'Standard',
    standardHint: (list: string) => `Tilbage til ${list}`,
    notDays: (most: number) => `Skriv et helt antal dage fra 0 til ${most}`,
    there: 'Den dag er der allerede',
    tooMany: 'Der er ikke plads til flere',
    list: 'Påmindelser før en frist',
    contract: 'Påmindelser',
    asSettings: (list: string) => `Som i indstillingerne: ${list} dage før`,
    own: 'Egne dage for denne kontrakt',
    which: 'Hvornår der mindes om frister',
  },
  en: {
    before: (days: number) => (days === 0 ? 'on the day' : days === 1 ? '1 day before' : `${days} days before`),
    remove: (before) => `Remove ${before}`,
    days: 'Days before',
    add: 'Add',
    standard: 'Default',
    standardHint: (list) => `Back to ${list}`,
    notDays: (most) => `Enter a whole number of days from 0 to ${most}`,
    there: 'That day is there already',
    tooMany: 'There is no room for more',
    list: 'Reminders before a deadline',
    contract: 'Reminders',
    asSettings: (list) => `As in the settings: ${list} days before`,
    own: 'Days of its own for this contract',
    which: 'When to remind of deadlines',
  },
})
