import type { CheckUp, FaultyDocument } from '../../../shared/diagnosis/index.ts'
import { helpTexts } from '../../../shared/texts/help.ts'
import { useTexts } from '../../state/language.ts'

/** What a check-up found, in plain words with what to do. */
export function CheckUpFound({ found }: { readonly found: CheckUp }) {
  const t = useTexts(helpTexts)
  const { isSound, unreadable, unreadableStates, searchMended, missing, damaged } = found
  const said = [
    !isSound && t.notSound,
    unreadable.length > 0 && t.unreadable(unreadable.join(', ')),
    unreadableStates > 0 && t.unreadableStates(unreadableStates),
    searchMended && t.searchMended,
  ].filter((each) => each !== false)
  const isWell = said.length + missing.length + damaged.length === 0
  return (
    <>
      {isWell && <p>{t.allWell}</p>}
      {said.map((each) => (
        <p key={each}>{each}</p>
      ))}
      <Documents says={t.missing} documents={missing} />
      <Documents says={t.damaged} documents={damaged} />
      {isSound && <p>{t.read(found.contracts, found.changes, found.documents)}</p>}
    </>
  )
}

function Documents({ says, documents }: { readonly says: string; readonly documents: readonly FaultyDocument[] }) {
  const t = useTexts(helpTexts)
  if (documents.length === 0) return null
  return (
    <>
      <p>{says}</p>
      <ul>
        {documents.map(({ name, contract }) => (
          <li key={`${contract} ${name}`}>{t.ofContract(name, contract)}</li>
        ))}
      </ul>
    </>
  )
}
