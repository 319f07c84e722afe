import { bilingual } from './bilingual.ts'

/** A field for a day, and the calendar that belongs to it. */
export const dayFieldTexts = bilingual({
  da: {
    pattern: 'dd.mm.åååå',
    calendarOf: (field: string) => `Kalender: ${field}`,
    calendar: {
      previousMonth: 'Forrige måned',
      nextMonth: 'Næste måned',
      previousYear: 'Forrige år',
      nextYear: 'Næste år',
      previousDecade: 'Forrige årti',
      nextDecade: 'Næste årti',
    },
  },
  en: {
    pattern: 'dd/mm/yyyy',
    calendarOf: (field) => `Calendar: ${field}`,
    calendar: {
      previousMonth: 'Previous month',
      nextMonth: 'Next month',
      previousYear: 'Previous year',
      nextYear: 'Next year',
      previousDecade: 'Previous decade',
      nextDecade: 'Next decade',
    },
  },
})
