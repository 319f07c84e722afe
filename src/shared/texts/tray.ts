import { bilingual } from './bilingual.ts'
import { inDanish, inEnglish } from './counted.ts'

/** The icon beside the clock. */
export const trayTexts = bilingual({
  da: {
    tip: (count: number) =>
      count === 0
        ? 'Varsel: intet venter'
        : count === 1
          ? 'Varsel: 1 ting venter'
          : inDanish`Varsel: ${count} ting venter`,
    open: 'Åbn Varsel',
    reminders: 'Påmindelser',
    quit: 'Afslut Varsel',
    staysTitle: 'Varsel kører videre',
    staysBody:
      'Vinduet er lukket, men påmindelser kommer stadig. Åbn Varsel fra ikonet ved uret, eller start programmet igen. Det kan ændres under Indstillinger.',
  },
  en: {
    tip: (count: number) =>
      count === 0
        ? 'Varsel: nothing waits'
        : count === 1
          ? 'Varsel: 1 thing waits'
          : inEnglish`Varsel: ${count} things wait`,
    open: 'Open Varsel',
    reminders: 'Reminders',
    quit: 'Quit Varsel',
    staysTitle: 'Varsel keeps running',
    staysBody:
      'The window is closed, but reminders still come. Open Varsel from the icon beside the clock, or start it again. This can be changed in the settings.',
  },
})
