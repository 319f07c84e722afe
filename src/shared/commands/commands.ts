import type { Language } from '../rules/index.ts'
import type { Keys } from './keys.ts'

/** What kind of thing a command does: the heading under which the list of shortcuts has it. */
export type CommandGroup = 'file' | 'edit' | 'go' | 'contract' | 'settings' | 'help'

/** Where a command is there: always, on a contract's page, or while there is something to save. */
type When = 'always' | 'contract' | 'form'

/** Something that can be asked of the app from the palette, the native menu and the keyboard alike. */
export interface Command {
  /** What it is called; with three dots where it asks something first. */
  readonly words: Readonly<Record<Language, string>>
  /** Whatever else one may look for it by. */
  readonly also?: string
  readonly group: CommandGroup
  /** The first is the one that is shown. */
  readonly keys?: readonly Keys[]
  /** Always, if left out. */
  readonly when?: When
  /** Whether its keys are a text field's own while one types. */
  readonly yieldsToText?: true
}

const every = {
  'new-contract': { words: { da: 'Ny kontrakt', en: 'New contract' }, group: 'file', keys: ['Mod+N'] },
  'new-terms': { words: { da: 'Nye egne vilkår', en: 'New terms of one’s own' }, group: 'file' },
  'new-need': { words: { da: 'Nyt behov at sammenligne', en: 'New need to compare' }, group: 'file' },
  open: { words: { da: 'Hent ind fra en fil…', en: 'Take in from a file…' }, group: 'file', keys: ['Mod+O'] },
  import: {
    words: { da: 'Hent kontrakter fra et regneark', en: 'Import contracts from a spreadsheet' },
    also: 'importér csv excel xlsx tabel table',
    group: 'file',
  },
  save: { words: { da: 'Gem', en: 'Save' }, group: 'file', keys: ['Mod+S', 'Mod+Enter'], when: 'form' },
  'export-pdf': {
    words: { da: 'Gem oversigt som PDF…', en: 'Save summary as PDF…' },
    group: 'file',
    keys: ['Mod+E'],
  },
  print: { words: { da: 'Udskriv…', en: 'Print…' }, group: 'file', keys: ['Mod+P'] },
  'export-workbook': {
    words: { da: 'Eksportér alle tabeller til Excel (XLSX)…', en: 'Export all tables to Excel (XLSX)…' },
    group: 'file',
  },
  'export-contracts': {
    words: { da: 'Eksportér kontrakter (CSV)…', en: 'Export contracts (CSV)…' },
    group: 'file',
  },
  'export-payments': {
    words: { da: 'Eksportér betalinger (CSV)…', en: 'Export payments (CSV)…' },
    group: 'file',
  },
  'export-deadlines': {
    words: { da: 'Eksportér frister (CSV)…', en: 'Export deadlines (CSV)…' },
    group: 'file',
  },
  'export-json': { words: { da: 'Eksportér alle data (JSON)…', en: 'Export all data (JSON)…' }, group: 'file' },
  'export-varsel': {
    words: { da: 'Eksportér alle data med bilag (Varsel-fil)…', en: 'Export all data with documents (Varsel file)…' },
    group: 'file',
  },

  undo: { words: { da: 'Fortryd', en: 'Undo' }, group: 'edit', keys: ['Mod+Z'], yieldsToText: true },
  redo: { words: { da: 'Gendan', en: 'Redo' }, group: 'edit', keys: ['Mod+Shift+Z', 'Mod+Y'], yieldsToText: true },
  find: { words: { da: 'Find…', en: 'Find…' }, group: 'edit', keys: ['Mod+F'] },
  search: { words: { da: 'Søg i kontrakter', en: 'Search contracts' }, group: 'edit', keys: ['Mod+Shift+F'] },

  palette: { words: { da: 'Kommandoer og kontrakter…', en: 'Commands and contracts…' }, group: 'go', keys: ['Mod+K'] },
  overview: { words: { da: 'Overblik', en: 'Overview' }, group: 'go', keys: ['Mod+1'] },
  contracts: { words: { da: 'Kontrakter', en: 'Contracts' }, group: 'go', keys: ['Mod+2'] },
  compare: { words: { da: 'Sammenlign', en: 'Compare' }, group: 'go', keys: ['Mod+3'] },
  terms: { words: { da: 'Vilkår', en: 'Terms' }, group: 'go', keys: ['Mod+4'] },
  payments: { words: { da: 'Betalinger', en: 'Payments' }, group: 'go', keys: ['Mod+5'] },
  reminders: { words: { da: 'Påmindelser', en: 'Reminders' }, group: 'go', keys: ['Mod+6'] },
  settings: { words: { da: 'Indstillinger', en: 'Settings' }, group: 'go', keys: ['Mod+7', 'Mod+,'] },
  bin: { words: { da: 'Papirkurv', en: 'Bin' }, group: 'go' },
  back: { words: { da: 'Tilbage', en: 'Back' }, group: 'go', keys: ['Alt+ArrowLeft'], yieldsToText: true },

  'contract-edit': {
    words: { da: 'Rediger kontrakten', en: 'Edit the contract' },
    group: 'contract',
    when: 'contract',
  },
  'contract-duplicate': {
    words: { da: 'Dupliker kontrakten', en: 'Duplicate the contract' },
    group: 'contract',
    when: 'contract',
  },
  'contract-leaving': {
    words: { da: 'Hvad det koster at forlade kontrakten', en: 'What leaving the contract costs' },
    group: 'contract',
    when: 'contract',
  },
  'contract-pdf': {
    words: { da: 'Gem kontrakten som PDF…', en: 'Save the contract as PDF…' },
    group: 'contract',
    when: 'contract',
  },
  'contract-delete': {
    words: { da: 'Slet kontrakten', en: 'Delete the contract' },
    group: 'contract',
    when: 'contract',
  },

  'settings-business': {
    words: { da: 'Indstillinger: virksomhed og logo', en: 'Settings: business and logo' },
    group: 'settings',
  },
  'settings-appearance': {
    words: { da: 'Indstillinger: sprog og udseende', en: 'Settings: language and appearance' },
    group: 'settings',
  },
  'theme-light': { words: { da: 'Lyst udseende', en: 'Light theme' }, group: 'settings' },
  'theme-dark': { words: { da: 'Mørkt udseende', en: 'Dark theme' }, group: 'settings' },
  'theme-system': { words: { da: 'Udseende som systemet', en: 'Theme as the system’s' }, group: 'settings' },
  'speak-danish': { words: { da: 'Dansk (Danish)', en: 'Danish (dansk)' }, group: 'settings' },
  'speak-english': { words: { da: 'Engelsk (English)', en: 'English (engelsk)' }, group: 'settings' },
  'settings-reminders': { words: { da: 'Indstillinger: påmindelser', en: 'Settings: reminders' }, group: 'settings' },
  'settings-calendar': { words: { da: 'Indstillinger: kalender', en: 'Settings: calendar' }, group: 'settings' },
  'settings-index': {
    words: { da: 'Indstillinger: nettoprisindeks', en: 'Settings: net price index' },
    group: 'settings',
  },
  'settings-backups': {
    words: { da: 'Sikkerhedskopier: se og gendan', en: 'Backups: see and restore' },
    group: 'settings',
  },
  backup: { words: { da: 'Tag en sikkerhedskopi nu', en: 'Take a backup now' }, group: 'settings' },

  shortcuts: {
    words: { da: 'Tastaturgenveje', en: 'Keyboard shortcuts' },
    group: 'help',
    keys: ['F1', 'Mod+/'],
  },
  'modelled-terms': {
    words: { da: 'Leverandørernes vilkår, punkt for punkt', en: 'The suppliers’ terms, clause by clause' },
    group: 'help',
  },
  'check-up': { words: { da: 'Tjek kontrakter og dokumenter…', en: 'Check contracts and documents…' }, group: 'help' },
  diagnosis: { words: { da: 'Kopiér diagnose', en: 'Copy diagnosis' }, group: 'help' },
  folder: { words: { da: 'Åbn mappen med kontrakter', en: 'Open the folder of the contracts' }, group: 'help' },
  licences: { words: { da: 'Licenser', en: 'Licences' }, group: 'help' },
  about: { words: { da: 'Om Varsel', en: 'About Varsel' }, group: 'help' },
} as const satisfies Readonly<Record<string, Command>>

/** By this name a command is known everywhere. */
export type CommandId = keyof typeof every

/** Every command there is, each once. What they do is in the window: `src/renderer/app/commands`. */
export const commands: Readonly<Record<CommandId, Command>> = every

export const commandIds = Object.keys(every) as readonly CommandId[]

/** The groups in the order in which they are listed, each with its heading. */
export const commandGroups: Readonly<Record<CommandGroup, Readonly<Record<Language, string>>>> = {
  go: { da: 'Gå til', en: 'Go to' },
  file: { da: 'Kontrakter og filer', en: 'Contracts and files' },
  edit: { da: 'Rediger', en: 'Edit' },
  contract: { da: 'Kontrakten', en: 'The contract' },
  settings: { da: 'Indstillinger', en: 'Settings' },
  help: { da: 'Hjælp', en: 'Help' },
}
