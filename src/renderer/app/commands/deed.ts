import type { Language } from '../../../shared/rules/index.ts'

/** What a command does, in the language spoken now. */
export type Deed = (language: Language) => unknown
