import type { ChangeKind } from '../ledger/index.ts'
import { bilingual } from './bilingual.ts'
import { commonTexts } from './common.ts'

/** A change as a sentence: of what, and how many contracts it was about. */
type Changes = Readonly<Record<ChangeKind, (what: string, contracts: number) => string>>

const changesDa: Changes = {
  'contract-added': (what) => `${what} er tilføjet`,
  'contract-changed': (what) => `${what} er ændret`,
  'contract-deleted': (what) => `${what} er slettet`,
  'contract-duplicated': (what) => `${what} er tilføjet som kopi`,
  'contracts-imported': (what) => `${what} er importeret`,
  'examples-added': (what) => `${what} er tilføjet som eksempler`,
  'notice-recorded': (what) => `Opsigelse er noteret for ${what}`,
  'settings-changed': () => 'Indstillingerne er gemt',
  'terms-saved': (what, contracts) =>
    `${what} er gemt${contracts > 0 ? `, også i ${commonTexts.da.contracts(contracts)}` : ''}`,
  'terms-deleted': (what) => `${what} er slettet`,
  'scenario-saved': (what) => `${what} er gemt`,
  'scenario-deleted': (what) => `${what} er slettet`,
}

const changesEn: Changes = {
  'contract-added': (what) => `${what} was added`,
  'contract-changed': (what) => `${what} was changed`,
  'contract-deleted': (what) => `${what} was deleted`,
  'contract-duplicated': (what) => `${what} was added as a copy`,
  'contracts-imported': (what) => `${what} were imported`,
  'examples-added': (what) => `${what} were added as examples`,
  'notice-recorded': (what) => `Notice was recorded for ${what}`,
  'settings-changed': () => 'The settings were saved',
  'terms-saved': (what, contracts) =>
    `${what} was saved${contracts > 0 ? `, in ${commonTexts.en.contracts(contracts)} too` : ''}`,
  'terms-deleted': (what) => `${what} was deleted`,
  'scenario-saved': (what) => `${what} was saved`,
  'scenario-deleted': (what) => `${what} was deleted`,
}

/** The frame around the screens. */
export const shellTexts = bilingual({
  da: {
    ledger: 'Mine kontrakter',
    mainNavigation: 'Hovedmenu',
    overview: 'Overblik',
    contracts: 'Kontrakter',
    compare: 'Sammenlign',
    payments: 'Betalinger',
    reminders: 'Påmindelser',
    settings: 'Indstillinger',
    search: 'Søg i kontrakter',
    newContract: 'Ny kontrakt',
    exportPdf: 'Gem som PDF',
    savedPdf: (path: string) => `PDF er gemt: ${path}`,
    pdfFailed: 'PDF kunne ikke gemmes. Vælg en anden mappe, og prøv igen.',
    undoOf: (what: string) => `Fortryd: ${what}`,
    redoOf: (what: string) => `Gendan: ${what}`,
    nothingToUndo: 'Der er intet at fortryde',
    nothingToRedo: 'Der er intet at gendanne',
    undone: (what: string) => `Fortrudt: ${what}`,
    redone: (what: string) => `Udført igen: ${what}`,
    changes: changesDa,
    loading: 'Henter kontrakter …',
    loadFailed: 'Kontrakterne kunne ikke hentes',
    retry: 'Prøv igen',
    saveFailed: 'Ændringen kunne ikke gemmes. Intet er ændret.',
    skip: 'Gå til indhold',
    today: 'I dag',
    errors: {
      'newer-version': 'Mappen er skrevet af en nyere udgave af Varsel. Opdater Varsel for at åbne den.',
      'not-a-database': 'Filen i mappen er ikke en Varsel-fil. Den er ikke rørt.',
      'cannot-write': 'Der kan ikke skrives i mappen. Ret adgangen, eller vælg en anden mappe.',
      locked: 'Et andet program bruger filen. Luk det, og prøv igen.',
      'disk-full': 'Disken er fuld. Intet er ændret.',
      damaged: 'Filen er beskadiget. Den er ikke rørt.',
    } as Readonly<Record<string, string>>,
  },
  en: {
    ledger: 'My contracts',
    mainNavigation: 'Main menu',
    overview: 'Overview',
    contracts: 'Contracts',
    compare: 'Compare',
    payments: 'Payments',
    reminders: 'Reminders',
    settings: 'Settings',
    search: 'Search contracts',
    newContract: 'New contract',
    exportPdf: 'Save as PDF',
    savedPdf: (path: string) => `The PDF was saved: ${path}`,
    pdfFailed: 'The PDF could not be saved. Choose another folder and try again.',
    undoOf: (what: string) => `Undo: ${what}`,
    redoOf: (what: string) => `Redo: ${what}`,
    nothingToUndo: 'There is nothing to undo',
    nothingToRedo: 'There is nothing to redo',
    undone: (what: string) => `Undone: ${what}`,
    redone: (what: string) => `Done again: ${what}`,
    changes: changesEn,
    loading: 'Fetching contracts …',
    loadFailed: 'The contracts could not be fetched',
    retry: 'Try again',
    saveFailed: 'The change could not be saved. Nothing was changed.',
    skip: 'Skip to content',
    today: 'Today',
    errors: {
      'newer-version': 'The folder was written by a newer version of Varsel. Update Varsel to open it.',
      'not-a-database': 'The file in the folder is not a Varsel file. It was not touched.',
      'cannot-write': 'The folder cannot be written to. Allow it, or choose another folder.',
      locked: 'Another program is using the file. Close it and try again.',
      'disk-full': 'The disk is full. Nothing was changed.',
      damaged: 'The file is damaged. It was not touched.',
    } as Readonly<Record<string, string>>,
  },
})
