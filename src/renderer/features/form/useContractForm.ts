import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ContractRecord, OwnTermsSet } from '../../../shared/ledger/index.ts'
import { editionOf, type Language, type Supplier } from '../../../shared/rules/index.ts'
import { formTexts } from '../../../shared/texts/form.ts'
import { isMissing } from '../../parts/form/faults.ts'
import { keptDrafts } from '../../parts/form/keptDrafts.ts'
import { problemText } from '../../parts/form/problemText.ts'
import { useTellOfUnsaved } from '../../parts/form/useTellOfUnsaved.ts'
import { useLanguage } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import {
  asksFor,
  copyOfDraft,
  type Draft,
  draftOf,
  newDraft,
  ownTermsOf,
  previewOf,
  recordOf,
  translated,
  withSupplier,
  withTerms,
} from './draft/index.ts'
import type { Chosen, Form } from './formState.ts'

const kept = keptDrafts<Draft>('contract')

export type Purpose = 'new' | 'edit' | 'copy'

/** All that the form knows: the draft, what it comes to, and what is shown of what is wrong. */
export function useContractForm(purpose: Purpose, record: ContractRecord | null, terms: OwnTermsSet | null) {
  const language = useLanguage()
  const context = useRulesContext()
  const key = `${purpose} ${record?.id ?? terms?.id ?? ''}`
  const [first] = useState(() => ({ draft: begin(purpose, record, terms, language), language }))
  const begun = useMemo(() => translated(first.draft, first.language, language), [first, language])
  const [wasKept, setWasKept] = useState(() => kept.get(key) !== null)
  const [typed, setTyped] = useState(() => kept.get(key) ?? { draft: begun, language })
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [tried, setTried] = useState(false)
  const [reported, setReported] = useState<readonly string[]>([])
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map())
  // The language may be changed while one types.
  const draft = useMemo(() => translated(typed.draft, typed.language, language), [typed, language])
  const isTyped = useMemo(() => isDifferent(draft, begun), [draft, begun])

  const latest = useRef(draft)
  latest.current = draft
  const change = useCallback(
    (some: Partial<Draft>) => {
      latest.current = { ...latest.current, ...some }
      setTyped({ draft: latest.current, language })
      setRefused(new Map())
    },
    [language],
  )
  useEffect(() => {
    if (isTyped) kept.keep(key, { draft, language })
    else kept.drop(key)
  }, [isTyped, key, draft, language])

  useTellOfUnsaved(kept, key)

  const drafted = useMemo(() => (isChosen(draft) ? recordOf(draft, language) : null), [draft, language])
  const preview = useMemo(() => drafted && previewOf(drafted, context), [drafted, context])
  const faults = drafted?.faults ?? []
  const errorAt = (path: string) => {
    const fault = faults.find((each) => each.path === path)
    if (fault !== undefined && (tried || (left.has(path) && !isMissing(fault)))) return problemText(fault, language)
    return refused.get(path)
  }
  const form: Form | null = isChosen(draft)
    ? {
        draft,
        asks: asksFor(draft),
        edition: editionOf({ ...draft, ownTerms: ownTermsOf(draft) }, draft.edition),
        change,
        changeLine: (index, some) =>
          change({ lines: latest.current.lines.map((line, at) => (at === index ? { ...line, ...some } : line)) }),
        errorAt,
        leave: (path) => setLeft((before) => (before.has(path) ? before : new Set([...before, path]))),
      }
    : null
  return {
    draft,
    form,
    drafted,
    preview,
    isTyped,
    reported,
    wasKept,
    setRefused,
    /** Shows what is wrong everywhere from now on, and lists these fields. */
    report: (paths: readonly string[]) => {
      setTried(true)
      setReported(paths)
    },
    choose: (supplier: Supplier) => {
      setReported([])
      change(withSupplier(latest.current, supplier, formTexts[language].lineNames))
    },
    /** Throws away what was typed. */
    startOver: () => {
      setTyped({ draft: begun, language })
      setWasKept(false)
      setTried(false)
      setReported([])
      setLeft(new Set())
    },
    /** Forgets what was typed: it is saved, or no longer wanted. */
    forget: () => kept.drop(key),
  }
}

function isChosen(draft: Draft): draft is Chosen {
  return draft.supplier !== null
}

function begin(purpose: Purpose, record: ContractRecord | null, terms: OwnTermsSet | null, language: Language): Draft {
  const { lineNames } = formTexts[language]
  const blank = newDraft(crypto.randomUUID())
  if (record === null) {
    return terms === null ? blank : withTerms(withSupplier(blank, 'other', lineNames), terms, null, lineNames)
  }
  const draft = draftOf(record, language)
  return purpose === 'edit'
    ? draft
    : copyOfDraft(draft, crypto.randomUUID(), formTexts[language].copyTitle(record.title))
}

/** Whether anything was typed; both are written in the language spoken now. */
function isDifferent(draft: Draft, begun: Draft): boolean {
  return JSON.stringify(draft) !== JSON.stringify(begun)
}
