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

/** Every draft that is kept, by kind of form and form. */
const all = new Map<string, Map<string, KeptDraft<unknown>>>()

/**
 * Keeps what was typed and not saved: going elsewhere, such as to look something up, loses nothing, nor does a page that
 * crashes or an app that is quit, for the main process has it too.
 *
 * @param area the kind of form
 */
export function keptDrafts<Draft>(area: string): KeptDrafts<Draft> {
  return {
    get: (form) => (kept(area).get(form) as KeptDraft<Draft> | undefined) ?? null,
    keep(form, draft) {
      kept(area).set(form, draft)
      tellSoon(area, form)
    },
    drop(form) {
      if (kept(area).delete(form)) tellSoon(area, form)
    },
  }
}

/** How long after a key the main process is told, in milliseconds: it need not know of each. */
const settles = 300

const waiting = new Map<string, () => void>()
let timer: ReturnType<typeof setTimeout> | undefined

function tellSoon(area: string, form: string): void {
  waiting.set(JSON.stringify([area, form]), () => {
    const draft = kept(area).get(form)
    void window.varsel.call('drafts:keep', { area, form, draft: draft === undefined ? null : JSON.stringify(draft) })
  })
  clearTimeout(timer)
  timer = setTimeout(tellNow, settles)
}

/** Tells the main process at once of what it does not know yet. */
export function tellNow(): void {
  clearTimeout(timer)
  for (const tell of waiting.values()) tell()
  waiting.clear()
}

/** Takes up what an earlier page kept, and tells of what is typed until this one ends. */
export async function takeUpDrafts(): Promise<void> {
  window.addEventListener('pagehide', tellNow)
  const answer = await window.varsel.call('drafts:all')
  if (!answer.ok) return
  for (const { area, form, draft } of answer.value) kept(area).set(form, JSON.parse(draft) as KeptDraft<unknown>)
}

/** Forgets every draft. */
export async function dropDrafts(): Promise<void> {
  const forms = [...all].flatMap(([area, drafts]) => [...drafts.keys()].map((form) => ({ area, form })))
  all.clear()
  waiting.clear()
  await Promise.all(forms.map((form) => window.varsel.call('drafts:keep', { ...form, draft: null })))
}

/** What was typed, as text; empty where nothing is kept. */
export function draftsText(): string {
  const drafts = [...all.values()].flatMap((forms) => [...forms.values()].map(({ draft }) => draft))
  return drafts.length === 0 ? '' : JSON.stringify(drafts, null, 2)
}

function kept(area: string): Map<string, KeptDraft<unknown>> {
  const known = all.get(area) ?? new Map<string, KeptDraft<unknown>>()
  all.set(area, known)
  return known
}
