import type { ContractRecord } from '../../../shared/ledger/index.ts'
import { historyTexts } from '../../../shared/texts/history.ts'
import { FoldedSection } from '../../parts/FoldedSection.tsx'
import { useTexts } from '../../state/language.ts'
import { HistoryList } from './HistoryList.tsx'

/** All that became of a contract, on its page. */
export function HistoryFold({ record }: { readonly record: ContractRecord }) {
  const t = useTexts(historyTexts)
  return (
    <FoldedSection title={t.title} note={t.note}>
      {() => <HistoryList record={record} />}
    </FoldedSection>
  )
}
