import type { PdfRequest } from '../../../shared/ipc/index.ts'
import type { Language } from '../../../shared/rules/index.ts'
import { useCompareTab } from '../../features/compare/tab.ts'
import { useView } from '../../features/payments/view.ts'
import { useCompared } from '../../state/chosen.ts'
import { useLedger } from '../../state/ledger.ts'
import { useNavigation } from '../../state/navigation.ts'

/** What is printed of the place where one is: its contract, the contracts side by side, the year; else the summary. */
export function pageShown(language: Language): PdfRequest {
  const { place } = useNavigation.getState()
  const { contracts, info } = useLedger.getState()
  if (place.screen === 'contract') return { kind: 'contract', language, contract: place.id }
  const compared = [...useCompared.getState().ids].filter((id) => contracts.has(id))
  if (place.screen === 'compare' && useCompareTab.getState().tab === 'contracts' && compared.length > 1) {
    return { kind: 'comparison', language, contracts: compared }
  }
  if (place.screen === 'payments') {
    const year = useView.getState().year || (info?.today ?? '').slice(0, 4)
    return { kind: 'payments', language, year: Number(year) }
  }
  return { kind: 'summary', language }
}
