import { Button } from '@mantine/core'
import { useDeferredValue, useRef, useState } from 'react'
import type { Scenario } from '../../../shared/ledger/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { DiscardDialog } from '../../parts/form/DiscardDialog.tsx'
import { ErrorSummary } from '../../parts/form/ErrorSummary.tsx'
import formClasses from '../../parts/form/Form.module.css'
import { FieldsContext, fieldId } from '../../parts/form/fields.ts'
import { focusField } from '../../parts/form/focusField.ts'
import { useSaveKeys } from '../../parts/form/useSaveKeys.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { deleteScenarioAndTell, saveScenarioAndTell } from '../../state/commands.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { goTo, replaceWith } from '../../state/navigation.ts'
import { Answer } from './Answer.tsx'
import { CandidatesSection } from './CandidatesSection.tsx'
import { fieldLabel } from './fieldLabel.ts'
import { goToNeeds } from './goToNeeds.ts'
import { NeedSection } from './NeedSection.tsx'
import { ResultPanel } from './ResultPanel.tsx'
import classes from './Scenario.module.css'
import { useCompared } from './useCompared.ts'
import { type ScenarioForm as Form, type Purpose, useScenarioForm } from './useScenarioForm.ts'

interface ScenarioFormProps {
  readonly purpose: Purpose
  /** The scenario to change or to copy; null for a new one. */
  readonly record: Scenario | null
}

/** The need and the candidates as one types them, the ranking beside them, and the whole answer below. */
export function ScenarioForm({ purpose, record }: ScenarioFormProps) {
  const t = useTexts(scenarioTexts)
  const language = useLanguage()
  const form = useScenarioForm(purpose, record)
  // Typing goes before reckoning: with twelve suppliers over five years the charts take longer than a keystroke.
  const typed = useDeferredValue(form.typed)
  const shown = useCompared(typed.whole)
  const save = useSave(form, purpose)
  useSaveKeys(save)
  const { draft } = form.typed
  const isSaved = purpose === 'edit' && record !== null
  return (
    <form className={classes.page} noValidate onSubmit={(event) => event.preventDefault()}>
      <PageHead
        title={isSaved ? record.name : t.newNeed}
        {...(form.isTyped && isSaved && { aside: <span role="status">{t.unsaved}</span> })}
      >
        {isSaved && <SavedTools record={record} onGone={form.forget} />}
      </PageHead>
      <div className={classes.top}>
        <div className={`${classes.main} ${classes.fields}`}>
          {form.wasKept && form.isTyped && (
            <p className={formClasses.kept}>
              {t.kept}{' '}
              <Button size="compact-xs" variant="default" onClick={form.reset}>
                {t.startOver}
              </Button>
            </p>
          )}
          {form.reported.length > 0 && (
            <ErrorSummary
              paths={form.reported}
              labelOf={(path) => fieldLabel(path, draft, language)}
              errorAt={form.errorAt}
            />
          )}
          <FieldsContext value={form}>
            <NeedSection draft={draft} change={form.change} />
            <CandidatesSection draft={draft} change={form.change} changeCandidate={form.changeCandidate} />
          </FieldsContext>
        </div>
        <aside className={classes.side}>
          <ResultPanel typed={typed} compared={shown} />
          <Ways form={form} save={save} />
        </aside>
      </div>
      <Answer typed={typed} compared={shown} />
    </form>
  )
}

/** The ways to leave the form: saved, or not. */
function Ways({ form, save }: { readonly form: Form; readonly save: () => Promise<void> }) {
  const t = useTexts(scenarioTexts)
  const common = useTexts(commonTexts)
  const [asking, setAsking] = useState(false)
  const leave = () => {
    form.forget()
    goToNeeds()
  }
  return (
    <div className={formClasses.actions}>
      <Button onClick={() => void save()} title={t.saveHint}>
        {common.save}
      </Button>
      <Button variant="default" onClick={() => (form.isTyped ? setAsking(true) : leave())}>
        {form.isTyped ? common.cancel : common.close}
      </Button>
      <DiscardDialog open={asking} onStay={() => setAsking(false)} onDiscard={leave} />
    </div>
  )
}

/** What can be done with a scenario that is saved. */
function SavedTools({ record: { id }, onGone }: { readonly record: Scenario; readonly onGone: () => void }) {
  const common = useTexts(commonTexts)
  const language = useLanguage()
  const remove = async () => {
    if ((await deleteScenarioAndTell(id, language)) !== null) return
    onGone()
    goToNeeds()
  }
  return (
    <>
      <Button variant="default" size="compact-md" onClick={() => goTo({ screen: 'scenario', id: null, copyOf: id })}>
        {common.duplicate}
      </Button>
      <Button variant="default" size="compact-md" onClick={() => void remove()}>
        {common.delete}
      </Button>
    </>
  )
}

/** Saves, and stays; or shows what is wrong and goes to the first of it. */
function useSave({ typed: { read }, forget, report, reset }: Form, purpose: Purpose) {
  const language = useLanguage()
  const saving = useRef(false)
  return async () => {
    // A second press while the first is being written would save it twice.
    if (saving.current) return
    const wrong = [...new Set(read.faults.map(({ path }) => path))]
    if (wrong.length > 0) {
      report(wrong)
      requestAnimationFrame(() => focusField(fieldId(wrong[0] ?? '')))
      return
    }
    saving.current = true
    const error = await saveScenarioAndTell(read.scenario, language)
    saving.current = false
    if (error !== null) return
    forget()
    if (purpose === 'edit') reset()
    else replaceWith({ screen: 'scenario', id: read.scenario.id })
  }
}
