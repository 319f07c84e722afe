import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { writeDate } from '../../../shared/input/index.ts'
import type { Scenario } from '../../../shared/ledger/index.ts'
import { addMonths, isoDay, monthStart } from '../../../shared/rules/index.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { type FieldFault, isMissing } from '../../parts/form/faults.ts'
import { keptDrafts } from '../../parts/form/keptDrafts.ts'
import { problemText } from '../../parts/form/problemText.ts'
import { useTellOfUnsaved } from '../../parts/form/useTellOfUnsaved.ts'
import { useLanguage } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import {
  type CandidateDraft,
  draftOf,
  newDraft,
  type ScenarioDraft,
  type ScenarioRead,
  scenarioOf,
  translated,
} from './draft/index.ts'

const kept = keptDrafts<ScenarioDraft>('scenario')

export type Purpose = 'new' | 'edit' | 'copy'

/** What is typed, and what it reads as. */
export interface Typed {
  readonly draft: ScenarioDraft
  readonly read: ScenarioRead
  /** The fields that keep it from being reckoned. */
  readonly inTheWay: readonly string[]
  /** What could be reckoned last: what is typed, where nothing is in the way; null where nothing could yet. */
  readonly whole: Scenario | null
}

/** All that the form knows: the draft, what it reads as, and what is shown of what is wrong. */
export function useScenarioForm(purpose: Purpose, record: Scenario | null) {
  const language = useLanguage()
  const key = `${purpose} ${record?.id ?? ''}`
  const begun = useBegun(purpose, record)
  const [typed, setTyped] = useState(() => kept.get(key))
  const [wasKept, setWasKept] = useState(typed !== null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [reported, setReported] = useState<readonly string[] | null>(null)
  // The language may be changed while one types.
  const draft = useMemo(
    () => (typed === null ? begun : translated(typed.draft, typed.language, language)),
    [typed, begun, language],
  )
  const isTyped = useMemo(() => JSON.stringify(draft) !== JSON.stringify(begun), [draft, begun])
  const lastWhole = useRef<Scenario | null>(null)
  const typedNow = useMemo((): Typed => {
    const read = scenarioOf(draft, language)
    const inTheWay = read.faults.map(({ path }) => path).filter((path) => path !== 'name')
    if (inTheWay.length === 0) lastWhole.current = read.scenario
    return { draft, read, inTheWay, whole: lastWhole.current }
  }, [draft, language])
  const { read } = typedNow

  const latest = useRef(draft)
  latest.current = draft
  const change = useCallback(
    (some: Partial<ScenarioDraft>) => {
      latest.current = { ...latest.current, ...some }
      setTyped({ draft: latest.current, language })
    },
    [language],
  )
  const changeCandidate = useCallback(
    (key: number, some: Partial<CandidateDraft>) => {
      const { candidates } = latest.current
      change({ candidates: candidates.map((each) => (each.key === key ? { ...each, ...some } : each)) })
    },
    [change],
  )
  useEffect(() => {
    if (isTyped) kept.keep(key, { draft, language })
    else kept.drop(key)
  }, [isTyped, key, draft, language])
  useTellOfUnsaved(kept, key)

  const errorAt = (path: string) => {
    const fault = read.faults.find((each) => each.path === path)
    if (fault === undefined) return undefined
    const isShown = reported !== null || (left.has(path) && !isMissing(fault))
    return isShown ? faultInWords(fault, language) : undefined
  }
  /** Shows what was saved, or what there was, in the place of what was typed. */
  const reset = () => {
    setTyped(null)
    setWasKept(false)
    setReported(null)
    setLeft(new Set())
  }
  return {
    /** The same while nothing changes. */
    typed: typedNow,
    isTyped,
    wasKept,
    reported: reported ?? [],
    change,
    changeCandidate,
    errorAt,
    leave: (path: string) => setLeft((before) => (before.has(path) ? before : new Set([...before, path]))),
    /** Shows what is wrong everywhere from now on, and lists these fields. */
    report: setReported,
    reset,
    /** Forgets what was typed: it is saved, or no longer wanted. */
    forget: () => kept.drop(key),
  }
}

export type ScenarioForm = ReturnType<typeof useScenarioForm>

/** What the form begins with: the scenario, a copy of it, or a new one. */
function useBegun(purpose: Purpose, record: Scenario | null): ScenarioDraft {
  const language = useLanguage()
  const { today } = useRulesContext()
  const [newId] = useState(() => crypto.randomUUID())
  return useMemo(() => {
    if (record === null) return newDraft(newId, writeDate(isoDay(addMonths(monthStart(today), 1)), language))
    if (purpose === 'edit') return draftOf(record, language)
    return draftOf({ ...record, id: newId, name: scenarioTexts[language].copyName(record.name) }, language)
  }, [purpose, record, newId, today, language])
}

/** What is wrong with a field, as it is said beside it. */
function faultInWords(fault: FieldFault, language: 'da' | 'en'): string {
  const { path, problem } = fault
  if (path === 'need.leaving.on' && problem.kind === 'rules' && problem.fault.code === 'too-large') {
    return scenarioTexts[language].leavesTooLate(writeDate(String(problem.fault.values.limit), language))
  }
  return problemText(fault, language)
}
