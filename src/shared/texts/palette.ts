import { bilingual } from './bilingual.ts'
import { inDanish, inEnglish } from './counted.ts'

/** The palette of commands and contracts, and the list of shortcuts. */
export const paletteTexts = bilingual({
  da: {
    label: 'Kommandoer og kontrakter',
    placeholder: 'Skriv en kommando, en kontrakt eller en leverandør',
    recent: 'Senest brugt',
    commands: 'Kommandoer',
    found: (count: number) => (count === 1 ? '1 fundet' : inDanish`${count} fundet`),
    first: (count: number) => `De ${count} bedste`,
    none: 'Ingen kommando eller kontrakt hedder sådan. Bilag og noter findes i søgefeltet.',
    contract: 'Kontrakt',
    keys: 'Pil op og ned vælger, Enter åbner, Esc lukker',
    shortcuts: 'Tastaturgenveje',
    shortcutsHint:
      'I et tekstfelt gælder feltets egne taster, for eksempel til at fortryde. Højreklik, menutasten eller Skift+F10 på en kontrakt viser, hvad der kan gøres med den. Ctrl og + eller − gør alt større eller mindre, Ctrl+0 normalt igen.',
    or: 'eller',
    close: 'Luk',
  },
  en: {
    label: 'Commands and contracts',
    placeholder: 'Type a command, a contract or a supplier',
    recent: 'Last used',
    commands: 'Commands',
    found: (count) => inEnglish`${count} found`,
    first: (count) => `The best ${count}`,
    none: 'No command or contract is called that. Documents and notes are found in the search field.',
    contract: 'Contract',
    keys: 'Arrow up and down choose, Enter opens, Esc closes',
    shortcuts: 'Keyboard shortcuts',
    shortcutsHint:
      'In a text field the field’s own keys hold, for example to undo. A right click, the menu key or Shift+F10 on a contract shows what can be done with it. Ctrl and + or − make everything larger or smaller, Ctrl+0 normal again.',
    or: 'or',
    close: 'Close',
  },
})
