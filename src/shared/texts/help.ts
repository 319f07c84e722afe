import type { CheckUpProgress } from '../diagnosis/index.ts'
import { bilingual } from './bilingual.ts'
import { commonTexts } from './common.ts'
import { inDanish, inEnglish } from './counted.ts'

/** Help and the check-up of the ledger, in the settings. */
export const helpTexts = bilingual({
  da: {
    title: 'Hjælp og fejlfinding',
    hint: 'Diagnosen har versioner, antal og fejlkoder, men ingen navne, beløb eller noter.',
    copyDiagnosis: 'Kopiér diagnose',
    openFolder: 'Åbn mappen',
    checkUp: 'Tjek kontrakter og dokumenter',
    checkUpHint: 'Læser hele filen og alle dokumenter igennem. Det kan tage et par minutter; Varsel kan bruges imens.',
    giveUp: 'Stop',
    gaveUp: 'Tjekket er stoppet.',
    failed:
      'Tjekket kunne ikke gennemføres. Prøv igen, eller gendan en sikkerhedskopi, hvis Varsel heller ikke kan vise kontrakterne.',
    progress: ({ part, done, of }: CheckUpProgress) =>
      part === 'ledger' ? 'Læser kontrakter og historik …' : `Læser dokumenter: ${done} af ${of} …`,
    allWell: 'Alt er i orden.',
    read: (contracts: number, changes: number, documents: number) =>
      `Kontrolleret: ${commonTexts.da.contracts(contracts)}, ${changes === 1 ? '1 ændring' : inDanish`${changes} ændringer`} i historikken og ${documents === 1 ? '1 dokument' : inDanish`${documents} dokumenter`}.`,
    notSound:
      'Filen med kontrakter er beskadiget. Gendan den nyeste sikkerhedskopi, der er i orden, før du retter mere.',
    unreadable: (titles: string) =>
      `Disse kontrakter opfylder ikke de regler, som kontrakter gemmes efter i dag: ${titles}. Åbn hver af dem, ret det, der markeres, og gem.`,
    unreadableStates: (count: number) =>
      inDanish`${count} ${count === 1 ? 'tidligere udgave' : 'tidligere udgaver'} i historikken kan ikke læses og kan ikke hentes tilbage. Kontrakterne selv er ikke berørt.`,
    searchMended: 'Søgningen svarede ikke til kontrakterne. Den er lavet på ny.',
    missing: 'Disse dokumenter mangler i mappen. Hent dem fra en sikkerhedskopi af mappen, eller tilføj filen igen:',
    damaged: 'Disse dokumenter er ikke længere, som de blev gemt. Tilføj filen igen fra den oprindelige kilde:',
    ofContract: (name: string, contract: string) => `${name} (${contract})`,
    licences: 'Licenser',
    licencesFailed: 'Licenserne kunne ikke hentes.',
    licenceNote: 'programdele, som Varsel består af',
  },
  en: {
    title: 'Help and diagnosis',
    hint: 'The diagnosis has versions, counts and codes in it, but no names, amounts or notes.',
    copyDiagnosis: 'Copy diagnosis',
    openFolder: 'Open the folder',
    checkUp: 'Check contracts and documents',
    checkUpHint: 'Reads the whole file and every document. It can take a few minutes; Varsel can be used meanwhile.',
    giveUp: 'Stop',
    gaveUp: 'The check was stopped.',
    failed: 'The check could not be done. Try again, or restore a backup if Varsel cannot show the contracts either.',
    progress: ({ part, done, of }) =>
      part === 'ledger' ? 'Reading contracts and history …' : `Reading documents: ${done} of ${of} …`,
    allWell: 'Everything is in order.',
    read: (contracts, changes, documents) =>
      `Checked: ${commonTexts.en.contracts(contracts)}, ${changes === 1 ? '1 change' : inEnglish`${changes} changes`} of the history and ${documents === 1 ? '1 document' : inEnglish`${documents} documents`}.`,
    notSound:
      'The file of the contracts is damaged. Restore the newest backup that is in order before you change more.',
    unreadable: (titles) =>
      `These contracts do not meet the rules by which contracts are saved today: ${titles}. Open each, correct what is marked, and save.`,
    unreadableStates: (count) =>
      inEnglish`${count} earlier ${count === 1 ? 'state' : 'states'} in the history cannot be read or brought back. The contracts themselves are not affected.`,
    searchMended: 'The search did not match the contracts. It was made anew.',
    missing:
      'These documents are missing from the folder. Fetch them from a backup of the folder, or add the file again:',
    damaged: 'These documents are no longer as they were kept. Add the file again from where it came:',
    ofContract: (name, contract) => `${name} (${contract})`,
    licences: 'Licences',
    licencesFailed: 'The licences could not be fetched.',
    licenceNote: 'the parts of which Varsel consists',
  },
})
