import { exportTexts } from '../../shared/texts/export.ts'
import { DropTarget } from '../parts/DropTarget.tsx'
import { useLanguage, useTexts } from '../state/language.ts'
import { useNavigation } from '../state/navigation.ts'
import { dropFile } from '../state/openedFile.ts'

/** Where files let fall on the window are something else: a contract's documents, terms to lay beside the clauses. */
const others: readonly string[] = ['contract', 'terms']

/** A ledger file or a table that is let fall on the window is asked about, or shown on its screen. */
export function FileDrop() {
  const t = useTexts(exportTexts)
  const language = useLanguage()
  const isOther = useNavigation(({ place }) => others.includes(place.screen))
  if (isOther) return null
  return <DropTarget says={t.dropHere} onDrop={(files) => void dropFile(files, language)} />
}
