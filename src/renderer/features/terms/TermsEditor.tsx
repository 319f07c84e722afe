import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Language } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { formTexts } from '../../../shared/texts/form.ts'
import { DiscardDialog } from '../../parts/form/DiscardDialog.tsx'
import { ErrorSummary } from '../../parts/form/ErrorSummary.tsx'
import classes from '../../parts/form/Form.module.css'
import { FieldsContext } from '../../parts/form/fields.ts'
import { useSaveKeys } from '../../parts/form/useSaveKeys.ts'
import { pageTitleId } from '../../parts/PageHead.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { goBack } from '../../state/navigation.ts'
import { ClausesSection } from './ClausesSection.tsx'
import type { TermsDraft } from './draft/index.ts'
import { FollowDialog } from './FollowDialog.tsx'
import { fieldLabel } from './fieldLabel.ts'
import { GeneralSection } from './GeneralSection.tsx'
import { TryPanel } from './TryPanel.tsx'
import { TermsFormContext, useTermsTexts } from './termsForm.ts'
import { useSaveTerms } from './useSaveTerms.ts'
import { useTermsDraft } from './useTermsDraft.ts'

interface TermsEditorProps {
  /** Tells the editors apart whose drafts are kept. */
  readonly formKey: string
  readonly title: string
  /** What is to be known of the draft that it begins with. */
  readonly note?: string
  readonly begin: (language: Language) => TermsDraft
}

/** A set of own terms, what a contract on it would come to beside it, and the ways to leave it. */
export function TermsEditor({ formKey, title, note, begin }: TermsEditorProps) {
  const t = useTermsTexts()
  const form = useTexts(formTexts)
  const common = useTexts(commonTexts)
  const language = useLanguage()
  const state = useTermsDraft(formKey, begin)
  const { draft, errorAt } = state.form
  const { save, asked, answer } = useSaveTerms(state)
  const [discarding, setDiscarding] = useState(false)
  const leave = () => {
    state.forget()
    goBack()
  }
  useSaveKeys(save)
  return (
    <form className={classes.form} noValidate onSubmit={(event) => event.preventDefault()}>
      <div className={classes.main}>
        <h1 id={pageTitleId}>{title}</h1>
        {note !== undefined && <p className={classes.caution}>{note}</p>}
        {state.wasKept && state.isTyped && (
          <p className={classes.kept}>
            {form.kept}{' '}
            <Button size="compact-xs" variant="default" onClick={state.startOver}>
              {form.startOver}
            </Button>
          </p>
        )}
        {state.reported.length > 0 && (
          <ErrorSummary
            paths={state.reported}
            labelOf={(path) => fieldLabel(path, draft, language)}
            errorAt={errorAt}
          />
        )}
        <FieldsContext value={state.form}>
          <TermsFormContext value={state.form}>
            <div className={classes.sections}>
              <GeneralSection />
              <ClausesSection />
            </div>
          </TermsFormContext>
        </FieldsContext>
      </div>
      <aside className={classes.side}>
        <TryPanel draft={draft} read={state.read} />
        <div className={classes.actions}>
          <Button onClick={() => void save()} title={t.saveHint}>
            {common.save}
          </Button>
          <Button variant="default" onClick={() => (state.isTyped ? setDiscarding(true) : leave())}>
            {common.cancel}
          </Button>
        </div>
      </aside>
      <DiscardDialog open={discarding} onStay={() => setDiscarding(false)} onDiscard={leave} />
      {asked !== null && <FollowDialog of={asked} onAnswer={answer} />}
    </form>
  )
}
