import { bilingual } from './bilingual.ts'

/**
 * On which days before a deadline one is reminded, as a person would say it.
 *
 * @example leadsInDanish([30, 7, 0]) // '30 og 7 dage før samt på dagen'
 */
export function leadsInDanish(leads: readonly number[]): string {
  const before = leads.filter((days) => days > 0)
  const days = before.length > 0 && `${listed(before, 'og')} ${before.at(-1) === 1 ? 'dag' : 'dage'} før`
  return [days, leads.includes(0) && 'på dagen'].filter(Boolean).join(' samt ') || 'ingen'
}

/** The same in English. */
export function leadsInEnglish(leads: readonly number[]): string {
  const before = leads.filter((days) => days > 0)
  const days = before.length > 0 && `${listed(before, 'and')} ${before.at(-1) === 1 ? 'day' : 'days'} before`
  return [days, leads.includes(0) && 'on the day'].filter(Boolean).join(', and ') || 'none'
}

/** '30, 7 og 1' */
const listed = (items: readonly number[], and: string) =>
  [items.slice(0, -1).join(', '), items.at(-1)].filter((each) => each !== '').join(` ${and} `)

/** How many days before a deadline to remind: in the settings, and for a contract of its own. */
export const leadTimesTexts = bilingual({
  da: {
    before: (days: number) => (days === 0 ? 'på dagen' : days === 1 ? '1 dag før' : `${days} dage før`),
    remove: (before: string) => `Fjern ${before}`,
    days: 'Dage før',
    add: 'Tilføj',
    standard: 'Standard',
    standardHint: (leads: readonly number[]) => `Tilbage til ${leadsInDanish(leads)}`,
    notDays: (most: number) => `Skriv et helt antal dage fra 0 til ${most}`,
    there: 'Den dag er der allerede',
    tooMany: 'Der er ikke plads til flere',
    list: 'Påmindelser før en frist',
    contract: 'Påmindelser',
    asSettings: (leads: readonly number[]) => `Som i indstillingerne: ${leadsInDanish(leads)}`,
    own: 'Egne dage for denne kontrakt',
    which: 'Hvornår der mindes om frister',
  },
  en: {
    before: (days: number) => (days === 0 ? 'on the day' : days === 1 ? '1 day before' : `${days} days before`),
    remove: (before) => `Remove ${before}`,
    days: 'Days before',
    add: 'Add',
    standard: 'Default',
    standardHint: (leads) => `Back to ${leadsInEnglish(leads)}`,
    notDays: (most) => `Enter a whole number of days from 0 to ${most}`,
    there: 'That day is there already',
    tooMany: 'There is no room for more',
    list: 'Reminders before a deadline',
    contract: 'Reminders',
    asSettings: (leads) => `As in the settings: ${leadsInEnglish(leads)}`,
    own: 'Days of its own for this contract',
    which: 'When to remind of deadlines',
  },
})
