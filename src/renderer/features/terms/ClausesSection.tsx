import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import form from '../../parts/form/Form.module.css'
import { fieldId } from '../../parts/form/fields.ts'
import { focusField } from '../../parts/form/focusField.ts'
import { nextKey } from '../../parts/form/nextKey.ts'
import { ClauseFields } from './ClauseFields.tsx'
import { blankClause, nextRef } from './draft/index.ts'
import classes from './Editor.module.css'
import { wholePath } from './faultText.ts'
import { useTermsForm, useTermsTexts } from './termsForm.ts'

/** The clauses in their order, and what they contradict together. */
export function ClausesSection() {
  const t = useTermsTexts()
  const { draft, change, errorAt } = useTermsForm()
  const { clauses } = draft
  const add = () => {
    change({ clauses: [...clauses, blankClause(nextKey(clauses), nextRef(clauses))] })
    requestAnimationFrame(() => focusField(fieldId(`clauses[${clauses.length}].heading`)))
  }
  const wrong = errorAt(wholePath)
  return (
    <section className={form.section} aria-labelledby="terms-clauses">
      <h2 id="terms-clauses">{t.clausesTitle}</h2>
      <p className={form.note}>{t.clausesHint}</p>
      <div id={fieldId(wholePath)} tabIndex={-1}>
        {wrong !== undefined && (
          <p className={classes.wrong}>
            {clauses.length > 0 && <strong>{t.impossible}. </strong>}
            {wrong}
          </p>
        )}
      </div>
      {clauses.map((clause, index) => (
        <ClauseFields key={clause.key} clause={clause} index={index} />
      ))}
      <div className={form.adding}>
        <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {t.addClause}
        </Button>
      </div>
    </section>
  )
}
