import { Choice } from '../../parts/form/Choice.tsx'
import { useLedger } from '../../state/ledger.ts'
import { withTerms } from './draft/index.ts'
import { useForm, useFormTexts } from './formState.ts'

/** The set of own terms that an own supplier's contract rests on; nothing where there is none to choose. */
export function TermsChoice() {
  const t = useFormTexts()
  const { draft, change } = useForm()
  const sets = useLedger(({ ownTerms }) => ownTerms)
  const { ownTerms, ownTermsId } = draft
  if (sets.size === 0 && ownTerms === null) return null
  const options = [...sets.values()].map(({ id, terms }) => ({ value: id, label: terms.name }))
  const chosen = ownTerms === null ? '' : (ownTermsId ?? withoutSet)
  // The set may be gone; the contract has its own copy of the terms.
  if (ownTerms !== null && !sets.has(chosen)) options.unshift({ value: chosen, label: ownTerms.name })
  return (
    <Choice
      path="ownTermsId"
      label={t.fields.ownTermsId}
      value={chosen}
      options={[{ value: '', label: t.noTerms }, ...options]}
      onChange={(id) => {
        const set = sets.get(id) ?? null
        // Terms whose set is gone cannot be chosen anew, only kept.
        if (id === '' || set !== null) change(withTerms(draft, set, sets.get(ownTermsId ?? '') ?? null, t.lineNames))
      }}
      hint={ownTerms === null ? undefined : t.hints.ownTerms}
      width="wide"
    />
  )
}

/** Stands for terms of which no set is known. */
const withoutSet = 'own'
