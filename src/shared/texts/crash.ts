import { bilingual } from './bilingual.ts'

/** What is said when something fails that nobody foresaw. */
export const crashTexts = bilingual({
  da: {
    title: 'Siden kunne ikke vises',
    saved: 'Der er en fejl i Varsel. Alt, der er gemt, ligger på disken som før.',
    typed: 'Det, du var ved at skrive, er bevaret. Genindlæs, og åbn formularen igen.',
    reload: 'Genindlæs',
    wait: 'Vent',
    copyDiagnosis: 'Kopiér diagnose',
    copyTyped: 'Kopiér det, du skrev',
    copied: 'Kopieret. Indsæt det i en mail til den, der hjælper. Det indeholder ikke navne eller beløb.',
    copiedTyped: 'Kopieret.',
    withoutTyped: 'Kommer fejlen igen, kan siden genindlæses uden det, du skrev.',
    reloadWithout: 'Genindlæs uden det, du skrev',
    revived: 'Vinduet holdt op med at virke og er åbnet igen. Alt, der er gemt, er her, og det, du skrev, også.',
    trouble: 'Noget gik galt i baggrunden. Alt, der er gemt, er på disken. Genstart Varsel, hvis noget ikke virker.',
    again: 'Varsels vindue er gået ned flere gange. Alt, der er gemt, er på disken.',
    stuck: 'Varsels vindue svarer ikke. Vent lidt, eller genindlæs det. Alt, der er gemt, er på disken.',
  },
  en: {
    title: 'The page could not be shown',
    saved: 'There is a fault in Varsel. Everything that was saved is on the disk as before.',
    typed: 'What you were typing is kept. Reload, and open the form again.',
    reload: 'Reload',
    wait: 'Wait',
    copyDiagnosis: 'Copy diagnosis',
    copyTyped: 'Copy what you typed',
    copied: 'Copied. Paste it into a mail to whoever helps. It has no names or amounts in it.',
    copiedTyped: 'Copied.',
    withoutTyped: 'If the fault comes back, the page can be reloaded without what you typed.',
    reloadWithout: 'Reload without what you typed',
    revived: 'The window stopped working and was opened again. Everything saved is here, and so is what you typed.',
    trouble:
      'Something went wrong in the background. Everything saved is on the disk. Restart Varsel if something does not work.',
    again: 'Varsel’s window has crashed several times. Everything saved is on the disk.',
    stuck: 'Varsel’s window does not answer. Wait a little, or reload it. Everything saved is on the disk.',
  },
})
