import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Language } from '../../../shared/rules/index.ts'
import { isMissing } from '../../parts/form/faults.ts'
import { keptDrafts } from '../../parts/form/keptDrafts.ts'
import { useTellOfUnsaved } from '../../parts/form/useTellOfUnsaved.ts'
import { useLanguage } from '../../state/language.ts'
import { readTerms, type TermsDraft, translated } from './draft/index.ts'
import { termsFaultText, wholePath } from './faultText.ts'
import type { TermsForm } from './termsForm.ts'

const kept = keptDrafts<TermsDraft>('terms')

/**
 * All that the editor knows: the draft, what it comes to, and what is shown of what is wrong.
 *
 * @param key tells the editors apart whose drafts are kept
 * @param begin makes the draft that the editor begins with, in a language
 */
export function useTermsDraft(key: string, begin: (language: Language) => TermsDraft) {
  const language = useLanguage()
  const [first] = useState(() => ({ draft: begin(language), language }))
  const begun = useMemo(() => translated(first.draft, first.language, language), [first, language])
  const [wasKept, setWasKept] = useState(() => kept.get(key) !== null)
  const [typed, setTyped] = useState(() => kept.get(key) ?? { draft: begun, language })
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [reported, setReported] = useState<readonly string[] | null>(null)
  // The language may be changed while one types.
  const draft = useMemo(() => translated(typed.draft, typed.language, language), [typed, language])
  const isTyped = useMemo(() => JSON.stringify(draft) !== JSON.stringify(begun), [draft, begun])
  const read = useMemo(() => readTerms(draft, language), [draft, language])

  const latest = useRef(draft)
  latest.current = draft
  const change = useCallback(
    (some: Partial<TermsDraft>) => {
      latest.current = { ...latest.current, ...some }
      setTyped({ draft: latest.current, language })
    },
    [language],
  )
  const changeClause: TermsForm['changeClause'] = (index, some) =>
    change({ clauses: latest.current.clauses.map((each, at) => (at === index ? { ...each, ...some } : each)) })
  useEffect(() => {
    if (isTyped) kept.keep(key, { draft, language })
    else kept.drop(key)
  }, [isTyped, key, draft, language])
  useTellOfUnsaved(kept, key)

  const tried = reported !== null
  const errorAt = (path: string) => {
    const fault = read.faults.find((each) => each.path === path)
    if (fault === undefined) return undefined
    // What one has not come to yet is no fault; what cannot be beside the rest is told at once.
    const isTold = tried || (!isMissing(fault) && (left.has(path) || isOfBlock(path)))
    return isTold && (tried || path !== wholePath) ? termsFaultText(fault, language) : undefined
  }
  const form: TermsForm = {
    draft,
    change,
    changeClause,
    changeBlock: (clause, index, some) => {
      const blocks = latest.current.clauses[clause]?.blocks ?? []
      const changed = blocks.map((each, at) => (at === index ? { ...each, typed: { ...each.typed, ...some } } : each))
      changeClause(clause, { blocks: changed })
    },
    errorAt,
    leave: (path) => setLeft((before) => (before.has(path) ? before : new Set([...before, path]))),
  }
  return {
    form,
    read,
    isTyped,
    wasKept,
    reported: reported ?? [],
    /** Shows what is wrong everywhere from now on, and lists these fields. */
    report: setReported,
    /** Throws away what was typed. */
    startOver: () => {
      setTyped({ draft: begun, language })
      setWasKept(false)
      setReported(null)
      setLeft(new Set())
    },
    /** Forgets what was typed: it is saved, or no longer wanted. */
    forget: () => kept.drop(key),
  }
}

/** Whether a fault is of a building block as such, not of one of its fields. */
function isOfBlock(path: string): boolean {
  return /\.blocks\[\d+\]$/.test(path)
}
