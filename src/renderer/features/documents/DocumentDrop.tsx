import type { ContractRecord } from '../../../shared/ledger/index.ts'
import { documentsTexts } from '../../../shared/texts/documents.ts'
import { DropTarget } from '../../parts/DropTarget.tsx'
import { dropDocuments } from '../../state/documents.ts'
import { useLanguage, useTexts } from '../../state/language.ts'

/** Files that are let fall on the window are added to the contract. */
export function DocumentDrop({ record: { id, title } }: { readonly record: ContractRecord }) {
  const t = useTexts(documentsTexts)
  const language = useLanguage()
  return <DropTarget says={t.dropHere(title)} onDrop={(files) => void dropDocuments(id, files, language)} />
}
