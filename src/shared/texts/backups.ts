import type { BackupReason } from '../backups/index.ts'
import type { BackupProblem, RestoreRefusal, SyncService } from '../ipc/backups.ts'
import { bilingual } from './bilingual.ts'
import { commonTexts } from './common.ts'
import { inDanish, inEnglish } from './counted.ts'

const whyDa: Readonly<Record<BackupReason, string>> = {
  change: 'Efter en ændring',
  asked: 'Taget nu og her',
  migration: 'Før filen fik nyt format',
  import: 'Før en import',
  restore: 'Før en gendannelse',
  version: 'Før en ny udgave af Varsel',
}

const whyEn: Readonly<Record<BackupReason, string>> = {
  change: 'After a change',
  asked: 'Taken on request',
  migration: 'Before the file got a new format',
  import: 'Before an import',
  restore: 'Before a restore',
  version: 'Before a new version of Varsel',
}

const problemsDa: Readonly<Record<BackupProblem, string>> = {
  'disk-full': 'Disken er fuld. Gør plads på den.',
  'cannot-write': 'Der kan ikke skrives i mappen. Ret adgangen til den.',
  'folder-gone': 'Mappen er der ikke. Sæt drevet til, eller vælg en anden mappe.',
  damaged: 'Filen med kontrakterne er beskadiget. Gendan den nyeste kopi.',
  failed: 'Noget gik galt i Varsel.',
}

const problemsEn: Readonly<Record<BackupProblem, string>> = {
  'disk-full': 'The disk is full. Make room on it.',
  'cannot-write': 'The folder cannot be written to. Allow it.',
  'folder-gone': 'The folder is not there. Connect the drive, or choose another folder.',
  damaged: 'The file with the contracts is damaged. Restore the newest backup.',
  failed: 'Something went wrong in Varsel.',
}

const refusalsDa: Readonly<Record<RestoreRefusal, string>> = {
  damaged: 'Filen er beskadiget. Vælg en anden kopi.',
  newer: 'Kopien er fra en nyere udgave af Varsel. Opdater Varsel, og prøv igen.',
  'not-a-backup': 'Filen er ikke en sikkerhedskopi fra Varsel.',
  'is-ledger': 'Det er den fil, der er åben nu. Vælg en kopi.',
  unreadable: 'Filen kan ikke læses. Den er der måske ikke længere.',
}

const refusalsEn: Readonly<Record<RestoreRefusal, string>> = {
  damaged: 'The file is damaged. Choose another backup.',
  newer: 'The backup is from a newer version of Varsel. Update Varsel and try again.',
  'not-a-backup': 'The file is not a backup from Varsel.',
  'is-ledger': 'This is the file that is open now. Choose a backup.',
  unreadable: 'The file cannot be read. It may be gone.',
}

const contractsDa = commonTexts.da.contracts
const contractsEn = commonTexts.en.contracts

/** Backups: the settings for them, restoring, and a ledger that can't be opened. */
export const backupTexts = bilingual({
  da: {
    title: 'Sikkerhedskopier',
    hint: 'Varsel tager selv en kopi senest et minut efter en ændring og før alt, der kan gå galt. Hver kopi åbnes og kontrolleres. De ti nyeste gemmes, og den sidste fra hver af de seneste 7 dage, 4 uger og 12 måneder.',
    newest: 'Nyeste kopi',
    none: 'Ingen endnu: den første tages, når der er noget at kopiere.',
    unsaved: 'Ændringer siden da kopieres inden for et minut.',
    where: 'Mappe',
    second: 'Også i',
    secondNone:
      'Kopierne ligger på samme disk som kontrakterne. Vælg også en anden mappe, fx på et USB-drev eller i OneDrive: så overlever de, at disken går i stykker.',
    copiedAt: (moment: string) => `Kopieret ${moment}`,
    neverCopied: 'Endnu ikke kopieret',
    take: 'Tag en kopi nu',
    taken: 'Sikkerhedskopien er taget og kontrolleret.',
    choose: 'Vælg en mappe mere…',
    change: 'Skift mappe…',
    chosen: 'Kopierne ligger nu også i den mappe.',
    stop: 'Stop kopieringen',
    stopped: 'Kopierne i mappen bliver liggende, men der kommer ikke flere.',
    inside: 'Vælg en mappe uden for kontrakternes egen mappe.',
    chooseTitle: 'Vælg den mappe, kopierne også skal ligge i',
    failing: (since: string, problem: string) => `Der er ikke taget sikkerhedskopi siden ${since}. ${problem}`,
    secondFailing: (folder: string, since: string, problem: string) =>
      `Kopierne i ${folder} er ikke opdateret siden ${since}. ${problem}`,
    damaged: (since: string) =>
      `Filen med kontrakterne er beskadiget (set ${since}). Gendan den nyeste kopi: den beskadigede fil gemmes ved siden af.`,
    problems: problemsDa,
    synced: (service: SyncService) =>
      `Kontrakterne ligger i en mappe, som ${service} holder synkron. Det kan beskadige filen, når to computere skriver i den. Lad kun kopierne ligge der: luk Varsel, flyt mappen med kontrakterne ud af ${service}, og start Varsel med --data og den nye placering.`,
    toSettings: 'Se sikkerhedskopier',
    list: 'Gendan fra en kopi',
    listHint: 'Du ser først, hvad det ændrer, og en kopi af det, der er nu, gemmes.',
    showAll: (count: number) => inDanish`Vis alle ${count}`,
    at: 'Taget',
    why: 'Hvorfor',
    contracts: 'Kontrakter',
    size: 'Størrelse',
    place: 'Ligger',
    places: { own: 'Her', second: 'I den anden mappe' },
    unreadable: 'Kan ikke læses',
    reasons: whyDa,
    look: 'Se og gendan…',
    lookAt: (moment: string) => `Se og gendan kopien taget ${moment}`,
    elsewhere: 'Vælg en fil…',
    openTitle: 'Vælg en sikkerhedskopi',
    reading: 'Kopien læses og kontrolleres …',
    listFailed: 'Listen kunne ikke læses.',
    restoreTitle: (moment: string) => `Gendan kopien taget ${moment}`,
    restoreFile: (name: string) => `Gendan ${name}`,
    inIt: (count: number) => `I kopien: ${contractsDa(count)}. Den er læst igennem og er i orden.`,
    wouldNothing: 'Kopien er som det, der er nu. Gendannelse ændrer intet.',
    comesBack: (count: number) => `${contractsDa(count)} kommer tilbage`,
    goes: (count: number) => `${contractsDa(count)} forsvinder`,
    becomes: (count: number) => `${contractsDa(count)} bliver som i kopien`,
    same: (count: number) => `${contractsDa(count)} er ens.`,
    termsDiffer: 'Egne vilkår bliver som i kopien',
    scenariosDiffer: 'Beregninger bliver som i kopien',
    settingsDiffer: 'Indstillingerne bliver som i kopien.',
    nowUnread: 'Det, der er nu, kan ikke læses. Filen gemmes ved siden af under et navn med dagen.',
    nowGone: 'Der er ingen kontrakter i mappen nu, så der erstattes intet.',
    nowKept: 'En kopi af det, der er nu, tages først. Den står øverst på listen bagefter.',
    restore: 'Gendan',
    restoring: 'Gendanner …',
    restored: 'Kopien er gendannet. Det, der var før, står øverst på listen over kopier.',
    seeBefore: 'Se det, der var før…',
    restoredAside: (name: string) => `Kopien er gendannet. Den gamle fil ligger i mappen som ${name}.`,
    restoredPlain: 'Kopien er gendannet.',
    missingDocuments: (count: number) =>
      count === 1
        ? 'Et dokument findes hverken her eller ved kopien.'
        : inDanish`${count} dokumenter findes hverken her eller ved kopien.`,
    refusedTitle: 'Kopien kan ikke gendannes',
    refusals: refusalsDa,
    unchanged: 'Intet er ændret.',
    recovery: {
      search: 'Varsel leder efter den nyeste brugbare sikkerhedskopi …',
      none: 'Der er ingen brugbar sikkerhedskopi i mappen, og heller ikke i en anden mappe, som Varsel kopierede til.',
      newest: (moment: string, contracts: number) =>
        `Nyeste brugbare sikkerhedskopi: ${moment} med ${contractsDa(contracts)}.`,
      newestSecond: (moment: string, contracts: number) =>
        `Nyeste brugbare sikkerhedskopi, i den anden mappe: ${moment} med ${contractsDa(contracts)}.`,
      aside: 'Den fil, der er der nu, slettes ikke: den gemmes i mappen under et navn med dagen.',
      restore: 'Gendan den kopi…',
      elsewhere: 'Vælg en anden kopi…',
      anew: 'Begynd forfra uden kontrakter',
    },
  },
  en: {
    title: 'Backups',
    hint: 'Varsel takes a backup by itself within a minute after a change, and before anything that may go wrong. Each is opened and checked. The ten newest are kept, and the last of each of the latest 7 days, 4 weeks and 12 months.',
    newest: 'Newest backup',
    none: 'None yet: the first is taken when there is something to back up.',
    unsaved: 'Changes since then are backed up within a minute.',
    where: 'Folder',
    second: 'Also in',
    secondNone:
      'The backups are on the same disk as the contracts. Choose another folder too, such as one on a USB drive or in OneDrive: they then survive that the disk breaks.',
    copiedAt: (moment: string) => `Copied ${moment}`,
    neverCopied: 'Not copied yet',
    take: 'Take a backup now',
    taken: 'The backup was taken and checked.',
    choose: 'Choose one more folder…',
    change: 'Change folder…',
    chosen: 'The backups now lie in that folder too.',
    stop: 'Stop copying',
    stopped: 'The backups in the folder stay there, but no more are added.',
    inside: 'Choose a folder outside the contracts’ own folder.',
    chooseTitle: 'Choose the folder in which the backups are to be too',
    failing: (since: string, problem: string) => `No backup has been taken since ${since}. ${problem}`,
    secondFailing: (folder: string, since: string, problem: string) =>
      `The backups in ${folder} have not been up to date since ${since}. ${problem}`,
    damaged: (since: string) =>
      `The file with the contracts is damaged (seen ${since}). Restore the newest backup: the damaged file is kept beside it.`,
    problems: problemsEn,
    synced: (service: SyncService) =>
      `The contracts lie in a folder that ${service} keeps in sync. That can damage the file when two computers write to it. Keep only the backups there: close Varsel, move the folder of the contracts out of ${service}, and start Varsel with --data and where it lies now.`,
    toSettings: 'See backups',
    list: 'Restore from a backup',
    listHint: 'You first see what it would change, and a copy of what is there now is kept.',
    showAll: (count: number) => inEnglish`Show all ${count}`,
    at: 'Taken',
    why: 'Why',
    contracts: 'Contracts',
    size: 'Size',
    place: 'Where',
    places: { own: 'Here', second: 'In the other folder' },
    unreadable: 'Cannot be read',
    reasons: whyEn,
    look: 'See and restore…',
    lookAt: (moment: string) => `See and restore the backup taken ${moment}`,
    elsewhere: 'Choose a file…',
    openTitle: 'Choose a backup',
    reading: 'The backup is being read and checked …',
    listFailed: 'The list could not be read.',
    restoreTitle: (moment: string) => `Restore the backup taken ${moment}`,
    restoreFile: (name: string) => `Restore ${name}`,
    inIt: (count: number) => `In the backup: ${contractsEn(count)}. It was read through and is in order.`,
    wouldNothing: 'The backup is as what is there now. Restoring changes nothing.',
    comesBack: (count: number) => `${contractsEn(count)} would come back`,
    goes: (count: number) => `${contractsEn(count)} would go`,
    becomes: (count: number) => `${contractsEn(count)} would become as in the backup`,
    same: (count: number) => `${contractsEn(count)} the same.`,
    termsDiffer: 'Own terms would become as in the backup',
    scenariosDiffer: 'Scenarios would become as in the backup',
    settingsDiffer: 'The settings would become as in the backup.',
    nowUnread: 'What is there now cannot be read. The file is kept beside it under a name with the day.',
    nowGone: 'There are no contracts in the folder now, so nothing is replaced.',
    nowKept: 'A copy of what is there now is taken first. It is at the top of the list afterwards.',
    restore: 'Restore',
    restoring: 'Restoring …',
    restored: 'The backup was restored. What was there before is at the top of the list of backups.',
    seeBefore: 'See what was there before…',
    restoredAside: (name: string) => `The backup was restored. The old file lies in the folder as ${name}.`,
    restoredPlain: 'The backup was restored.',
    missingDocuments: (count: number) =>
      count === 1
        ? 'One document is neither here nor beside the backup.'
        : inEnglish`${count} documents are neither here nor beside the backup.`,
    refusedTitle: 'The backup cannot be restored',
    refusals: refusalsEn,
    unchanged: 'Nothing was changed.',
    recovery: {
      search: 'Varsel is looking for the newest usable backup …',
      none: 'There is no usable backup in the folder, nor in another folder to which Varsel copied.',
      newest: (moment: string, contracts: number) => `Newest usable backup: ${moment} with ${contractsEn(contracts)}.`,
      newestSecond: (moment: string, contracts: number) =>
        `Newest usable backup, in the other folder: ${moment} with ${contractsEn(contracts)}.`,
      aside: 'The file that is there now is not deleted: it is kept in the folder under a name with the day.',
      restore: 'Restore that backup…',
      elsewhere: 'Choose another backup…',
      anew: 'Begin anew without contracts',
    },
  },
})
