import { bilingual } from './bilingual.ts'
import { inDanish, inEnglish } from './counted.ts'

/** The bar that finds words on the page. */
export const findTexts = bilingual({
  da: {
    label: 'Find på siden',
    of: (at: number, count: number) => inDanish`${at} af ${count}`,
    none: 'Ikke fundet',
    before: 'Forrige',
    next: 'Næste',
    close: 'Luk',
  },
  en: {
    label: 'Find on the page',
    of: (at, count) => inEnglish`${at} of ${count}`,
    none: 'Not found',
    before: 'Previous',
    next: 'Next',
    close: 'Close',
  },
})
