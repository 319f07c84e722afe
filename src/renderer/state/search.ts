import { useEffect, useState } from 'react'
import type { ContractFound } from '../../shared/search/index.ts'
import { useLedger } from './ledger.ts'
import { useNavigation } from './navigation.ts'

/** What was found, by the contracts' ids; null while nothing is looked for. */
export type Found = ReadonlyMap<string, ContractFound> | null

/** Milliseconds that one may pause within a word. */
const pause = 60

/**
 * What the words in the search field find, as one types: the last answer stays until the next is there, and one that is
 * overtaken is dropped. Looks again when the ledger changes, or the text of a document is known.
 */
export function useFound(): Found {
  const typed = useNavigation(({ search }) => search).trim()
  const contracts = useLedger(({ contracts }) => contracts)
  const [found, setFound] = useState<Found>(null)
  const [texts, setTexts] = useState(0)
  useEffect(() => window.varsel.on('documents:read', () => setTexts((count) => count + 1)), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them may change what is found
  useEffect(() => {
    if (typed === '') return setFound(null)
    let isLast = true
    const timer = setTimeout(async () => {
      const answer = await window.varsel.call('search:find', { typed: typed.slice(0, 500) })
      if (isLast && answer.ok) setFound(answer.value && new Map(answer.value.contracts.map((each) => [each.id, each])))
    }, pause)
    return () => {
      isLast = false
      clearTimeout(timer)
    }
  }, [typed, contracts, texts])
  return typed === '' ? null : found
}
