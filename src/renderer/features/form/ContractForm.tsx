import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { ContractRecord, OwnTermsSet } from '../../../shared/ledger/index.ts'
import { type Warning, warningsOf } from '../../../shared/portfolio/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { DiscardDialog } from '../../parts/form/DiscardDialog.tsx'
import { ErrorSummary } from '../../parts/form/ErrorSummary.tsx'
import classes from '../../parts/form/Form.module.css'
import { FieldsContext, fieldId } from '../../parts/form/fields.ts'
import { focusField } from '../../parts/form/focusField.ts'
import { useSaveKeys } from '../../parts/form/useSaveKeys.ts'
import { pageTitleId } from '../../parts/PageHead.tsx'
import { saveAndTell } from '../../state/commands.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { goBack, type Place, replaceWith, useNavigation } from '../../state/navigation.ts'
import { AgreementSection } from './AgreementSection.tsx'
import { ContractSection } from './ContractSection.tsx'
import { inReadingOrder, keptOf, type Preview } from './draft/index.ts'
import { fieldLabel } from './fieldLabel.ts'
import { FormContext, useFormTexts } from './formState.ts'
import { LivePanel } from './LivePanel.tsx'
import { PricesSection } from './PricesSection.tsx'
import { refusedFields } from './refusedFields.ts'
import { SupplierChoice } from './SupplierChoice.tsx'
import { type Purpose, useContractForm } from './useContractForm.ts'

interface ContractFormProps {
  readonly purpose: Purpose
  /** The contract to change or to copy; null for a new one. */
  readonly record: ContractRecord | null
  /** The set of own terms that a new one rests on; null where none is chosen yet. */
  readonly terms: OwnTermsSet | null
}

/** The form, the result beside it, and the ways to leave it. */
export function ContractForm({ purpose, record, terms }: ContractFormProps) {
  const t = useFormTexts()
  const common = useTexts(commonTexts)
  const language = useLanguage()
  const state = useContractForm(purpose, record, terms)
  const { form, preview, draft } = state
  const save = useSave(state, purpose)
  const [asking, setAsking] = useState(false)
  const leave = () => {
    state.forget()
    // "New contract" pressed on the form itself is no other place to go back to.
    do goBack()
    while (isForm(useNavigation.getState().place, purpose, record))
  }
  useSaveKeys(save)

  return (
    <form className={classes.form} noValidate onSubmit={(event) => event.preventDefault()}>
      <div className={classes.main}>
        <h1 id={pageTitleId}>{heading(purpose, record, t)}</h1>
        {state.wasKept && state.isTyped && (
          <p className={classes.kept}>
            {t.kept}{' '}
            <Button size="compact-xs" variant="default" onClick={state.startOver}>
              {t.startOver}
            </Button>
          </p>
        )}
        {form !== null && state.reported.length > 0 && (
          <ErrorSummary
            paths={state.reported}
            labelOf={(path) => fieldLabel(path, form.draft, language)}
            errorAt={form.errorAt}
          />
        )}
        <SupplierChoice chosen={draft.supplier} onChoose={state.choose} />
        {form !== null && (
          <FieldsContext value={form}>
            <FormContext value={form}>
              <div className={classes.sections}>
                <AgreementSection key={draft.supplier} signedBefore={signedBefore(preview)} />
                <PricesSection />
                <ContractSection />
              </div>
            </FormContext>
          </FieldsContext>
        )}
      </div>
      <aside className={classes.side}>
        <LivePanel draft={form?.draft ?? null} preview={preview} />
        <div className={classes.actions}>
          <Button onClick={() => void save()} disabled={form === null} title={t.saveHint}>
            {common.save}
          </Button>
          <Button variant="default" onClick={() => (state.isTyped ? setAsking(true) : leave())}>
            {common.cancel}
          </Button>
        </div>
      </aside>
      <DiscardDialog open={asking} onStay={() => setAsking(false)} onDiscard={leave} />
    </form>
  )
}

function heading(purpose: Purpose, record: ContractRecord | null, t: ReturnType<typeof useFormTexts>): string {
  if (record === null || purpose === 'new') return t.newContract
  return purpose === 'edit' ? t.editContract(record.title) : t.copyContract(record.title)
}

function signedBefore(preview: Preview | null) {
  if (preview?.kind !== 'result') return null
  const isAboutEdition = (warning: Warning) => warning.kind === 'signed-before-edition'
  const warning = warningsOf(preview.of).find(isAboutEdition)
  return warning?.kind === 'signed-before-edition' ? warning.edition : null
}

function isForm(place: Place, purpose: Purpose, record: ContractRecord | null): boolean {
  if (place.screen !== 'form') return false
  return purpose === 'new'
    ? place.id === null && !place.copyOf
    : place[purpose === 'edit' ? 'id' : 'copyOf'] === record?.id
}

type State = ReturnType<typeof useContractForm>

/** Saves, and goes to the contract's page; or shows what is wrong and goes to the first of it. */
function useSave({ form, drafted, forget, report, setRefused }: State, purpose: Purpose) {
  const language = useLanguage()
  const saving = useRef(false)
  return async () => {
    // A second press while the first is being written would save it twice.
    if (form === null || drafted === null || saving.current) return
    const wrong = inReadingOrder(drafted.faults.map(({ path }) => path))
    report(wrong)
    if (wrong.length > 0) return focusSoon(wrong[0])
    const reason = purpose === 'copy' ? 'contract-duplicated' : undefined
    saving.current = true
    const error = await saveAndTell([upToDate(drafted.record)], language, reason)
    saving.current = false
    if (error === null) {
      forget()
      return leaveFor(drafted.record.id)
    }
    const refused = refusedFields(error, drafted, language)
    setRefused(refused)
    const paths = inReadingOrder([...refused.keys()])
    report(paths)
    focusSoon(paths[0])
  }
}

/** What is recorded elsewhere may have changed while the form was open; that holds. */
function upToDate(record: ContractRecord): ContractRecord {
  const now = useLedger.getState().contracts.get(record.id)
  if (now === undefined) return record
  const { keepThrough: _, notice, endsOn, ...kept } = keptOf(now)
  const { notice: __, endsOn: ___, ...terms } = record.terms
  return {
    ...record,
    ...kept,
    terms: { ...terms, ...(notice && { notice }), ...(endsOn !== undefined && { endsOn }) },
  }
}

function leaveFor(id: string): void {
  const before = useNavigation.getState().before.at(-1)
  // One who came from the contract's page goes back to it, not to a second one.
  if (before?.screen === 'contract' && before.id === id) goBack()
  else replaceWith({ screen: 'contract', id })
}

/** Goes to a field once it shows what is wrong. */
function focusSoon(path: string | undefined): void {
  if (path !== undefined) requestAnimationFrame(() => focusField(fieldId(path)))
}
