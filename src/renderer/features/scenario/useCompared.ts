import { useMemo, useRef } from 'react'
import { useLanguage } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { type Compared, compared } from './compared.ts'
import type { ScenarioRead } from './draft/index.ts'

/** What can be shown while one types. */
export interface Shown {
  /** Null where nothing could be reckoned yet. */
  readonly compared: Compared | null
  /** The fields that keep what is typed now from being reckoned; then `compared` is of what was typed before. */
  readonly inTheWay: readonly string[]
}

/** What the scenario that is typed comes to; while a field is half typed, what it came to before. */
export function useCompared({ scenario, faults }: ScenarioRead): Shown {
  const language = useLanguage()
  const sets = useLedger(({ ownTerms }) => ownTerms)
  const { netPriceIndex } = useRulesContext()
  const inTheWay = useMemo(() => faults.map(({ path }) => path).filter((path) => path !== 'name'), [faults])
  const now = useMemo(
    () => (inTheWay.length > 0 ? null : compared(scenario, sets, netPriceIndex, language)),
    [scenario, inTheWay, sets, netPriceIndex, language],
  )
  const last = useRef<Compared | null>(null)
  if (now !== null) last.current = now
  return useMemo(() => ({ compared: now ?? last.current, inTheWay }), [now, inTheWay])
}
