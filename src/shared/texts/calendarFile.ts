import { bilingual } from './bilingual.ts'
import { inDanish, inEnglish } from './counted.ts'

/** The calendar file: what it says, and the settings for it. */
export const calendarFileTexts = bilingual({
  da: {
    lastNotice: (title: string) => `Sidste dag: opsigelsen af ${title} skal modtages`,
    lastDay: (what: string) => `Sidste dag: ${what}`,
    supplier: (name: string) => `Leverandør: ${name}`,
    title: 'Kalender',
    hint: 'Alle frister som heldagsaftaler med alarmer kl. 9, i en fil, som kalenderprogrammer kan læse (.ics). Det er Varsel, der holder øje: ret kontrakten her, ikke aftalen i kalenderen.',
    export: 'Eksportér kalenderfil…',
    exportHint:
      'Importér filen i kalenderen. Kalendere, der følger standarden, opdaterer aftalerne, når en ny fil importeres.',
    keep: 'Hold en fil opdateret',
    keepHint:
      'Varsel skriver varsel.ics i en mappe og retter den, når frister flytter sig eller falder bort. Abonnér på filen fra kalenderen, hvis den kan læse den der.',
    choose: 'Vælg mappe…',
    change: 'Skift mappe…',
    stop: 'Stop opdateringen',
    folder: 'Mappe',
    kept: 'Filen er opdateret.',
    stopped: 'Filen bliver liggende, men opdateres ikke mere.',
    saved: (path: string, count: number) => `${count === 1 ? '1 aftale' : inDanish`${count} aftaler`} gemt i ${path}`,
    exportFailed: 'Kalenderfilen kunne ikke gemmes.',
    saveTitle: 'Gem kalenderfil',
    chooseTitle: 'Vælg mappen til kalenderfilen',
    problems: {
      'folder-gone': 'Filen er ikke opdateret: Mappen findes ikke. Sæt drevet til, eller vælg en anden mappe.',
      'cannot-write': 'Filen er ikke opdateret: Der kan ikke skrives i mappen, eller filen er åben i et andet program.',
      'disk-full': 'Filen er ikke opdateret: Der er ikke plads på disken.',
      failed: 'Filen er ikke opdateret: Noget gik galt i Varsel.',
    },
  },
  en: {
    lastNotice: (title: string) => `Last day: the notice to end ${title} must be received`,
    lastDay: (what: string) => `Last day: ${what}`,
    supplier: (name: string) => `Supplier: ${name}`,
    title: 'Calendar',
    hint: 'All deadlines as all-day entries with alarms at 9 o’clock, in a file that calendar programs can read (.ics). It is Varsel that keeps watch: change the contract here, not the entry in the calendar.',
    export: 'Export calendar file…',
    exportHint:
      'Import the file into the calendar. Calendars that follow the standard update the entries when a new file is imported.',
    keep: 'Keep a file up to date',
    keepHint:
      'Varsel writes varsel.ics in a folder, and changes it when deadlines move or fall away. Subscribe to the file from the calendar, if it can read it there.',
    choose: 'Choose folder…',
    change: 'Change folder…',
    stop: 'Stop',
    folder: 'Folder',
    kept: 'The file is up to date.',
    stopped: 'The file stays where it is, but is no longer kept up to date.',
    saved: (path: string, count: number) => `${count === 1 ? '1 entry' : inEnglish`${count} entries`} saved in ${path}`,
    exportFailed: 'The calendar file could not be saved.',
    saveTitle: 'Save calendar file',
    chooseTitle: 'Choose the folder for the calendar file',
    problems: {
      'folder-gone':
        'The file is not up to date: the folder is not there. Connect the drive, or choose another folder.',
      'cannot-write':
        'The file is not up to date: the folder cannot be written to, or another program has the file open.',
      'disk-full': 'The file is not up to date: there is no room left on the disk.',
      failed: 'The file is not up to date: something went wrong in Varsel.',
    },
  },
})
