import { useEffect, useState } from 'react'
import type { TextState } from '../../../shared/documents/index.ts'
import type { ContractRecord } from '../../../shared/ledger/index.ts'

type TextStates = Readonly<Record<string, TextState>>

/** What is known of the text of a contract's documents, by their SHA-256, as it becomes known. */
export function useTextStates({ id, documents }: ContractRecord): TextStates {
  const [states, setStates] = useState<TextStates>({})
  // biome-ignore lint/correctness/useExhaustiveDependencies: other documents are to be asked about anew
  useEffect(() => {
    let isHere = true
    void window.varsel.call('documents:texts', { contract: id }).then((answer) => {
      if (isHere && answer.ok) setStates((known) => ({ ...known, ...answer.value }))
    })
    const stop = window.varsel.on('documents:read', ({ sha256, state }) =>
      setStates((known) => ({ ...known, [sha256]: state })),
    )
    return () => {
      isHere = false
      stop()
    }
  }, [id, documents])
  return states
}
