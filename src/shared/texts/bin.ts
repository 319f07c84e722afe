import { bilingual } from './bilingual.ts'
import { inDanish, inEnglish } from './counted.ts'

/** The bin: contracts that are gone and can be brought back. */
export const binTexts = bilingual({
  da: {
    title: 'Papirkurv',
    open: 'Papirkurv',
    hint: 'Slettede kontrakter bliver her med historik, noter og dokumenter, til de slettes for altid.',
    count: (count: number) => (count === 1 ? '1 kontrakt' : inDanish`${count} kontrakter`),
    empty: 'Papirkurven er tom',
    emptyHint: 'Slettede kontrakter ligger her, til de hentes tilbage eller slettes for altid.',
    toContracts: 'Gå til kontrakter',
    failed: 'Papirkurven kunne ikke hentes. Gå tilbage, og prøv igen.',
    contract: 'Kontrakt',
    supplier: 'Leverandør',
    gone: 'Slettet',
    undone: (moment: string) => `${moment} (tilføjelsen er fortrudt)`,
    example: 'eksempel',
    tools: 'Handlinger',
    bringBack: 'Hent tilbage',
    bringBackOf: (title: string) => `Hent tilbage: ${title}`,
    bringAllBack: 'Hent alle tilbage',
    erase: 'Slet for altid…',
    eraseOf: (title: string) => `Slet for altid…: ${title}`,
    eraseAll: 'Tøm papirkurven…',
    eraseTitle: (what: string) => `Slet ${what} for altid?`,
    eraseLost: (contracts: number, documents: number) =>
      `${contracts === 1 ? 'Kontrakten' : inDanish`${contracts} kontrakter`} slettes med historik, noter, fakturaer og påmindelser.${documents === 0 ? '' : documents === 1 ? ' Et dokument slettes også, hvis ingen anden kontrakt har det.' : ' Dokumenter slettes også, undtagen dem, en anden kontrakt har.'}`,
    eraseWhere: (contracts: number, documents: number) =>
      `Det fjernes fra Varsels fil, også fra historikken og søgningen, og kan ikke fortrydes. Sikkerhedskopier fra før nu har stadig ${contracts === 1 ? 'kontrakten' : 'kontrakterne'}, til de bliver for gamle og slettes.${documents === 0 ? '' : ' Dokumenter slettes fra Varsels mappe med det samme, men det, der er kopieret til en anden mappe, bliver liggende der.'}`,
    doErase: 'Slet for altid',
  },
  en: {
    title: 'Bin',
    open: 'Bin',
    hint: 'Deleted contracts stay here with history, notes and documents until they are deleted for good.',
    count: (count) => (count === 1 ? '1 contract' : inEnglish`${count} contracts`),
    empty: 'The bin is empty',
    emptyHint: 'Deleted contracts lie here until they are brought back or deleted for good.',
    toContracts: 'Go to contracts',
    failed: 'The bin could not be fetched. Go back and try again.',
    contract: 'Contract',
    supplier: 'Supplier',
    gone: 'Deleted',
    undone: (moment) => `${moment} (its adding was undone)`,
    example: 'example',
    tools: 'Actions',
    bringBack: 'Bring back',
    bringBackOf: (title) => `Bring back: ${title}`,
    bringAllBack: 'Bring all back',
    erase: 'Delete for good…',
    eraseOf: (title) => `Delete for good…: ${title}`,
    eraseAll: 'Empty the bin…',
    eraseTitle: (what) => `Delete ${what} for good?`,
    eraseLost: (contracts, documents) =>
      `${contracts === 1 ? 'The contract is' : inEnglish`${contracts} contracts are`} deleted with history, notes, invoices and reminders.${documents === 0 ? '' : documents === 1 ? ' A document is deleted too, if no other contract has it.' : ' Documents are deleted too, except those that another contract has.'}`,
    eraseWhere: (contracts, documents) =>
      `It is removed from Varsel’s file, from the history and the search too, and cannot be undone. Backups from before now still have the ${contracts === 1 ? 'contract' : 'contracts'} until they are too old and deleted.${documents === 0 ? '' : ' Documents are deleted from Varsel’s folder at once, but what was copied to another folder stays there.'}`,
    doErase: 'Delete for good',
  },
})
