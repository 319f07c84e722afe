import { NativeSelect } from '@mantine/core'
import type { Format } from '../../../shared/tableImport/index.ts'
import { importTexts } from '../../../shared/texts/import.ts'
import { Section } from '../../parts/Section.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { asRead } from './asRead.ts'
import { useHeadingOf } from './headingOf.ts'
import classes from './Import.module.css'
import type { Import } from './useImport.ts'

/** The questions that only the person can answer; nothing where the values answer them. */
export function FormatsSection({ its }: { readonly its: Import }) {
  const t = useTexts(importTexts)
  const language = useLanguage()
  const headingOf = useHeadingOf(its.file)
  if (its.questions.length === 0) return null
  return (
    <Section title={t.formats} hint={t.formatsHint}>
      <div className={classes.questions}>
        {its.questions.map(({ column, example, choices }) => (
          <NativeSelect
            key={column}
            label={t.formatOf(headingOf(column), example)}
            value={its.answers.get(column) ?? ''}
            data={[
              { value: '', label: t.choose, disabled: true },
              ...choices.map((format) => ({
                value: format,
                label: `${asRead(example, format, language)} (${t.formatNames[format]})`,
              })),
            ]}
            onChange={({ currentTarget }) => its.answer(column, currentTarget.value as Format)}
          />
        ))}
      </div>
    </Section>
  )
}
