import type { LedgerFileReason } from '../ledgerFile/index.ts'
import { bilingual } from './bilingual.ts'
import { inDanish, inEnglish } from './counted.ts'

const reasonsDa: Readonly<Record<LedgerFileReason, string>> = {
  unreadable: 'Filen kan ikke læses. Se efter, om den findes, og om et andet program bruger den.',
  'too-large': 'Filen er større, end en fil fra Varsel kan være.',
  'unknown-kind': 'Filen er ikke skrevet af Varsel med ”Alle data”.',
  damaged: 'Filen er beskadiget eller ikke hel. Hent den igen, hvor den kom fra.',
  newer: 'Filen er skrevet af en nyere udgave af Varsel. Opdater Varsel for at hente den ind.',
  faulty: 'Noget i filen kan ikke være rigtigt:',
}

const reasonsEn: Readonly<Record<LedgerFileReason, string>> = {
  unreadable: 'The file cannot be read. See whether it is there, and whether another program is using it.',
  'too-large': 'The file is larger than a file of Varsel can be.',
  'unknown-kind': 'The file was not written by Varsel with “All data”.',
  damaged: 'The file is damaged or not whole. Fetch it again from where it came.',
  newer: 'The file was written by a newer version of Varsel. Update Varsel to take it in.',
  faulty: 'Something in the file cannot be right:',
}

/** What goes out to files, and what is taken in from one. */
export const exportTexts = bilingual({
  da: {
    export: 'Eksportér',
    summary: 'Oversigt som PDF',
    tables: (months: number) => `Tabeller. Betalinger: i år og ${months} måneder frem`,
    workbook: 'Alle tabeller som Excel-fil (XLSX)',
    csv: { contracts: 'Kontrakter (CSV)', payments: 'Betalinger (CSV)', deadlines: 'Frister (CSV)' },
    json: 'Alle data (JSON)',
    varsel: 'Alle data med bilag (Varsel-fil)',
    takeIn: 'Hent ind fra en fil…',
    allData: 'alle data',
    saveTitle: 'Gem som',
    openTitle: 'Hent ind fra en fil',
    saved: (path: string) => `Gemt: ${path}`,
    savedWithout: (path: string, missing: number) =>
      `Gemt: ${path}. ${missing === 1 ? '1 bilag er ikke med: det findes' : inDanish`${missing} bilag er ikke med: de findes`} ikke længere uændret i mappen.`,
    failed: 'Filen kunne ikke gemmes. Vælg en anden mappe, og prøv igen.',
    tooMuch: 'Der er for meget til én fil. Vælg færre måneder under Betalinger, eller gem som CSV.',
    openFailed: 'Filen kunne ikke læses. Intet er ændret.',
    dropHere: 'Slip filen for at hente den ind: en fil fra Varsel eller en tabel (CSV, Excel)',
    oneAtATime: 'Én fil ad gangen. Intet er ændret.',

    takeInFrom: (name: string) => `Hent ind fra ${name}`,
    writtenAt: (moment: string) => `Filen er skrevet ${moment}.`,
    kinds: { contracts: 'Kontrakter', ownTerms: 'Egne vilkår', scenarios: 'Scenarier' },
    inFile: 'I filen',
    added: 'Nye',
    changed: 'Erstatter',
    same: 'Er her allerede',
    stays: 'Det, der kun er her, bliver, som det er. Det hele kan fortrydes på én gang.',
    nothing: 'Alt i filen er her allerede, som det er.',
    settings: 'Hent også indstillingerne: virksomhed, nettoprisindeks, sprog og påmindelser',
    take: 'Hent ind',

    refusedTitle: 'Filen kan ikke hentes ind',
    nothingChanged: 'Intet er ændret.',
    reasons: reasonsDa,
    moreFaults: (count: number) => (count === 1 ? 'og 1 fejl mere' : inDanish`og ${count} fejl mere`),
  },
  en: {
    export: 'Export',
    summary: 'Summary as PDF',
    tables: (months: number) => `Tables. Payments: this year and ${months} months ahead`,
    workbook: 'All tables as an Excel file (XLSX)',
    csv: { contracts: 'Contracts (CSV)', payments: 'Payments (CSV)', deadlines: 'Deadlines (CSV)' },
    json: 'All data (JSON)',
    varsel: 'All data with documents (Varsel file)',
    takeIn: 'Take in from a file…',
    allData: 'all data',
    saveTitle: 'Save as',
    openTitle: 'Take in from a file',
    saved: (path: string) => `Saved: ${path}`,
    savedWithout: (path: string, missing: number) =>
      `Saved: ${path}. ${missing === 1 ? '1 document is' : inEnglish`${missing} documents are`} missing, being no longer unchanged in the folder.`,
    failed: 'The file could not be saved. Choose another folder and try again.',
    tooMuch: 'There is too much for one file. Choose fewer months under Payments, or save as CSV.',
    openFailed: 'The file could not be read. Nothing was changed.',
    dropHere: 'Drop the file to take it in: a file of Varsel or a table (CSV, Excel)',
    oneAtATime: 'One file at a time. Nothing was changed.',

    takeInFrom: (name: string) => `Take in from ${name}`,
    writtenAt: (moment: string) => `The file was written on ${moment}.`,
    kinds: { contracts: 'Contracts', ownTerms: 'Own terms', scenarios: 'Scenarios' },
    inFile: 'In the file',
    added: 'New',
    changed: 'Replaces',
    same: 'Here already',
    stays: 'What is here alone stays as it is. All of it can be undone at once.',
    nothing: 'Everything in the file is here already, as it is.',
    settings: 'Take in the settings too: business, net price index, language and reminders',
    take: 'Take in',

    refusedTitle: 'The file cannot be taken in',
    nothingChanged: 'Nothing was changed.',
    reasons: reasonsEn,
    moreFaults: (count: number) => (count === 1 ? 'and 1 more fault' : inEnglish`and ${count} more faults`),
  },
})
