import { pageTitleId } from '../../parts/PageHead.tsx'
import { useLedger } from '../../state/ledger.ts'
import { ContractForm } from './ContractForm.tsx'
import { useFormTexts } from './formState.ts'

interface FormScreenProps {
  /** The contract to change; null for a new one. */
  readonly id: string | null
  /** The contract that a new one begins as a copy of. */
  readonly copyOf: string | null
  /** The set of own terms that a new one begins on. */
  readonly termsId: string | null
}

/** The form of a contract: of one that there is, of a new one, or of a copy. */
export default function FormScreen({ id, copyOf, termsId }: FormScreenProps) {
  const t = useFormTexts()
  const source = id ?? copyOf
  const record = useLedger(({ contracts }) => (source === null ? undefined : contracts.get(source)))
  const terms = useLedger(({ ownTerms }) => (termsId === null ? undefined : ownTerms.get(termsId)))
  if (source !== null && record === undefined) return <h1 id={pageTitleId}>{t.gone}</h1>
  const purpose = id !== null ? 'edit' : copyOf !== null ? 'copy' : 'new'
  return (
    <ContractForm
      key={`${purpose} ${source ?? termsId ?? ''}`}
      purpose={purpose}
      record={record ?? null}
      terms={terms ?? null}
    />
  )
}
