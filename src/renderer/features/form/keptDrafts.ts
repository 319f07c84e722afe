import type { Language } from '../../../shared/rules/index.ts'
import type { Draft } from './draft/index.ts'

/** A draft that was left without being saved, with the language that it is typed in. */
export interface KeptDraft {
  readonly draft: Draft
  readonly language: Language
}

/**
 * What was typed and not saved, by form, until the app ends: going elsewhere, such as to look something up, loses
 * nothing.
 */
const kept = new Map<string, KeptDraft>()

export function keptDraft(form: string): KeptDraft | null {
  return kept.get(form) ?? null
}

export function keepDraft(form: string, draft: KeptDraft): void {
  kept.set(form, draft)
}

export function dropDraft(form: string): void {
  kept.delete(form)
}
