import type { Language } from '../../../shared/rules/index.ts'

/** A draft that was left without being saved, with the language that it is typed in. */
export interface KeptDraft<Draft> {
  readonly draft: Draft
  readonly language: Language
}

/** What was typed and not saved, by form. */
export interface KeptDrafts<Draft> {
  get(form: string): KeptDraft<Draft> | null
  keep(form: string, draft: KeptDraft<Draft>): void
  drop(form: string): void
}

/**
 * Keeps what was typed and not saved until the app ends: going elsewhere, such as to look something up, loses nothing.
 */
export function keptDrafts<Draft>(): KeptDrafts<Draft> {
  const kept = new Map<string, KeptDraft<Draft>>()
  return {
    get: (form) => kept.get(form) ?? null,
    keep: (form, draft) => void kept.set(form, draft),
    drop: (form) => void kept.delete(form),
  }
}
