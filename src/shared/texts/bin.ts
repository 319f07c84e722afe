import { bilingual } from './bilingual.ts'

/** The bin: contracts that are gone and can be brought back. */
export const binTexts = bilingual({
  da: {
    title: 'Papirkurv',
    open: 'Papirkurv',
    hint: 'Slettede kontrakter bliver her med historik, noter og dokumenter, til de slettes for altid.',
    count: (count: number) => (count === 1 ? '1 kontrakt' : `${count} kontrakter`),
    empty: 'Papirkurven er tom',
    emptyHint: 'Slettede kontrakter ligger her, til de hentes tilbage eller slettes for altid.',
    toContracts: 'Gå til kontrakter',
    failed: 'Papirkurven kunne ikke hentes. Gå tilbage, og prøv igen.',
    contract: 'Kontrakt',
    supplier: 'Leverandør',
    gone: 'Slettet',
    undone: (moment: string) => `${moment} (tilføjelsen er fortrudt)`,
    tools: 'Handlinger',
    bringBack: 'Hent tilbage',
    bringBackOf: (title: string) => `Hent tilbage: ${title}`,
    bringAllBack: 'Hent alle tilbage',
    erase: 'Slet for altid …',
    eraseOf: (title: string) => `Slet for altid …: ${title}`,
    eraseAll: 'Tøm papirkurven …',
    eraseTitle: (what: string) => `Slet ${what} for altid?`,
    eraseLost: (contracts: number, documents: number) =>
      `${contracts === 1 ? 'Kontrakten' : `${contracts} kontrakter`} slettes med historik, noter, fakturaer og påmindelser${documents === 0 ? '' : documents === 1 ? ', og dens dokument, hvis ingen anden kontrakt har det' : `, og ${documents} dokumenter, som ingen anden kontrakt har`}.`,
    eraseWhere:
      'Det fjernes fra Varsels fil, også fra historikken og søgningen, og kan ikke fortrydes. Sikkerhedskopier fra før nu har stadig kontrakten, til de bliver for gamle og slettes; dokumenter slettes fra mappen med det samme.',
    doErase: 'Slet for altid',
  },
  en: {
    title: 'Bin',
    open: 'Bin',
    hint: 'Deleted contracts stay here with history, notes and documents until they are deleted for good.',
    count: (count) => (count === 1 ? '1 contract' : `${count} contracts`),
    empty: 'The bin is empty',
    emptyHint: 'Deleted contracts lie here until they are brought back or deleted for good.',
    toContracts: 'Go to contracts',
    failed: 'The bin could not be fetched. Go back and try again.',
    contract: 'Contract',
    supplier: 'Supplier',
    gone: 'Deleted',
    undone: (moment) => `${moment} (its adding was undone)`,
    tools: 'Actions',
    bringBack: 'Bring back',
    bringBackOf: (title) => `Bring back: ${title}`,
    bringAllBack: 'Bring all back',
    erase: 'Delete for good …',
    eraseOf: (title) => `Delete for good …: ${title}`,
    eraseAll: 'Empty the bin …',
    eraseTitle: (what) => `Delete ${what} for good?`,
    eraseLost: (contracts, documents) =>
      `${contracts === 1 ? 'The contract is' : `${contracts} contracts are`} deleted with history, notes, invoices and reminders${documents === 0 ? '' : documents === 1 ? ', and its document, if no other contract has it' : `, and ${documents} documents that no other contract has`}.`,
    eraseWhere:
      'It is removed from Varsel’s file, from the history and the search too, and cannot be undone. Backups from before now still have the contract until they are too old and deleted; documents are deleted from the folder at once.',
    doErase: 'Delete for good',
  },
})
