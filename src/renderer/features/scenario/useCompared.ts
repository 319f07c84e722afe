import { useMemo } from 'react'
import type { Scenario } from '../../../shared/ledger/index.ts'
import { useLanguage } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { type Compared, compared } from './compared.ts'

/** What a scenario comes to under each candidate's terms; null for none. */
export function useCompared(scenario: Scenario | null): Compared | null {
  const language = useLanguage()
  const sets = useLedger(({ ownTerms }) => ownTerms)
  const { netPriceIndex } = useRulesContext()
  return useMemo(
    () => scenario && compared(scenario, sets, netPriceIndex, language),
    [scenario, sets, netPriceIndex, language],
  )
}
