import { useCallback, useEffect, useRef, useState } from 'react'
import type { BinItem, HistoryEntry } from '../../shared/history/index.ts'
import { useLedger } from './ledger.ts'

/** As much of a contract's history as was asked for. */
export interface KnownHistory {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly entries: readonly HistoryEntry[]
  readonly count: number
  readonly more: boolean
  readonly showMore: () => void
}

const nothing = { status: 'loading', entries: [] as readonly HistoryEntry[], count: 0, more: false } as const

/** The history of a contract, page by page; read anew after every change of the ledger. */
export function useHistory(id: string): KnownHistory {
  const history = useLedger(({ history }) => history)
  const [known, setKnown] = useState<Omit<KnownHistory, 'showMore'>>(nothing)
  const asked = useRef(0)

  const read = useCallback(
    async (before: HistoryEntry | null) => {
      asked.current += 1
      const mine = asked.current
      const page = await window.varsel.call('history:page', { id, before: before?.entry ?? null })
      if (mine !== asked.current) return
      if (!page.ok) return setKnown({ ...nothing, status: 'failed' })
      const { entries, count, more } = page.value
      setKnown((earlier) => ({
        status: 'ready',
        entries: before === null ? entries : [...earlier.entries, ...entries],
        count,
        more,
      }))
    },
    [id],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: what undo is about changes with every change
  useEffect(() => void read(null), [read, history])
  return { ...known, showMore: () => void read(known.entries.at(-1) ?? null) }
}

/** What is in the bin; read anew after every change of the ledger. */
export function useBin(): { readonly status: KnownHistory['status']; readonly items: readonly BinItem[] } {
  const history = useLedger(({ history }) => history)
  const [status, setStatus] = useState<KnownHistory['status']>('loading')
  const [items, setItems] = useState<readonly BinItem[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what undo is about changes with every change
  useEffect(() => {
    let isCurrent = true
    void window.varsel.call('bin:list').then((answer) => {
      if (!isCurrent) return
      setStatus(answer.ok ? 'ready' : 'failed')
      if (answer.ok) setItems(answer.value)
    })
    return () => {
      isCurrent = false
    }
  }, [history])
  return { status, items }
}
