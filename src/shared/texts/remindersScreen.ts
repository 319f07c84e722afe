import { bilingual } from './bilingual.ts'

/** The screen of the reminders. */
export const remindersScreenTexts = bilingual({
  da: { title: 'Påmindelser' },
  en: { title: 'Reminders' },
})
