import { Textarea } from '@mantine/core'
import { DateField } from '../../parts/form/DateField.tsx'
import classes from '../../parts/form/Form.module.css'
import { fieldId } from '../../parts/form/fields.ts'
import { TypedField } from '../../parts/form/TypedField.tsx'
import { useTermsForm, useTermsTexts } from './termsForm.ts'

/** What the terms are called, whose they are and from when they hold. */
export function GeneralSection() {
  const t = useTermsTexts()
  const { draft, change } = useTermsForm()
  return (
    <section className={classes.section} aria-labelledby="terms-general">
      <h2 id="terms-general">{t.general}</h2>
      <div className={classes.fields}>
        <TypedField
          path="name"
          label={t.fields.name}
          value={draft.name}
          onChange={(name) => change({ name })}
          hint={t.hints.name}
          width="wide"
          needed
          extra={{ maxLength: 200 }}
        />
        <TypedField
          path="supplierName"
          label={t.fields.supplierName}
          value={draft.supplierName}
          onChange={(supplierName) => change({ supplierName })}
          hint={t.hints.supplierName}
          width="middle"
          extra={{ maxLength: 200 }}
        />
        <DateField
          path="dated"
          label={t.fields.dated}
          value={draft.dated}
          onChange={(dated) => change({ dated })}
          width="middle"
        />
      </div>
      <Textarea
        id={fieldId('notes')}
        label={t.fields.notes}
        value={draft.notes}
        maxLength={20_000}
        autosize
        minRows={1}
        maxRows={8}
        onChange={(event) => change({ notes: event.currentTarget.value })}
      />
    </section>
  )
}
