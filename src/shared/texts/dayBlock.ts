import { bilingual } from './bilingual.ts'

/** How far off a day is. */
export const dayBlockTexts = bilingual({
  da: {
    overdue: (days: number) => `${days === 1 ? '1 dag' : `${days} dage`} over`,
    overdueMonths: (months: number) => `${months} måneder over`,
    today: 'i dag',
    inDays: (days: number) => (days === 1 ? 'i morgen' : `om ${days} dage`),
    inMonths: (months: number) => `om ${months} måneder`,
  },
  en: {
    overdue: (days: number) => `${days === 1 ? '1 day' : `${days} days`} over`,
    overdueMonths: (months: number) => `${months} months over`,
    today: 'today',
    inDays: (days: number) => (days === 1 ? 'tomorrow' : `in ${days} days`),
    inMonths: (months: number) => `in ${months} months`,
  },
})
