import { Button } from '@mantine/core'
import { type StartingPoint, startingTerms } from '../../../shared/examples/index.ts'
import { termsTexts } from '../../../shared/texts/terms.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { replaceWith } from '../../state/navigation.ts'
import { blankTerms, draftOf } from './draft/index.ts'
import { TermsEditor } from './TermsEditor.tsx'

interface TermsSetScreenProps {
  /** The set to change; null for a new one. */
  readonly id: string | null
  /** The set that a new one begins as a copy of. */
  readonly copyOf: string | null
  /** The draft that a new one begins as. */
  readonly startingPoint: StartingPoint | null
}

/** The editor of own terms: of a set that there is, of a new one, of a copy, or of a draft to begin with. */
export default function TermsSetScreen({ id, copyOf, startingPoint }: TermsSetScreenProps) {
  const t = useTexts(termsTexts)
  const source = id ?? copyOf
  const set = useLedger(({ ownTerms }) => (source === null ? undefined : ownTerms.get(source)))
  if (source !== null && set === undefined) return <Gone />
  const newId = crypto.randomUUID()
  if (set !== undefined && id !== null) {
    return (
      <TermsEditor
        formKey={`edit ${id}`}
        title={t.editTerms(set.terms.name)}
        begin={(language) => draftOf(set, language)}
      />
    )
  }
  if (set !== undefined) {
    const terms = { ...set.terms, name: t.copyName(set.terms.name).slice(0, 200) }
    return (
      <TermsEditor
        formKey={`copy ${copyOf}`}
        title={t.copyOf(set.terms.name)}
        begin={(language) => draftOf({ ...set, id: newId, terms }, language)}
      />
    )
  }
  if (startingPoint !== null) {
    return (
      <TermsEditor
        formKey={`start ${startingPoint}`}
        title={t.newTerms}
        note={t.startNote}
        begin={(language) => {
          const terms = startingTerms(startingPoint, language)
          return draftOf({ id: newId, supplierName: '', notes: '', terms }, language)
        }}
      />
    )
  }
  return <TermsEditor formKey="new" title={t.newTerms} begin={() => blankTerms(newId)} />
}

function Gone() {
  const t = useTexts(termsTexts)
  return (
    <>
      <PageHead title={t.gone} />
      <Button onClick={() => replaceWith({ screen: 'terms' })}>{t.toTerms}</Button>
    </>
  )
}
