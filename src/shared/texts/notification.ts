import { bilingual } from './bilingual.ts'

/** The system notification of what must be done soon. */
export const notificationTexts = bilingual({
  da: {
    title: (count: number, days: number) =>
      count === 1 ? `1 frist inden for ${days} dage` : `${count} frister inden for ${days} dage`,
    line: (day: string, what: string) => `${day}: ${what}`,
    more: (count: number) => `og ${count} til`,
  },
  en: {
    title: (count: number, days: number) =>
      count === 1 ? `1 deadline within ${days} days` : `${count} deadlines within ${days} days`,
    line: (day: string, what: string) => `${day}: ${what}`,
    more: (count: number) => `and ${count} more`,
  },
})
