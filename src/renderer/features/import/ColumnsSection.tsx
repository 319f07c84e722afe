import { NativeSelect } from '@mantine/core'
import type { Language } from '../../../shared/rules/index.ts'
import { type Field, fields } from '../../../shared/tableImport/index.ts'
import { importTexts } from '../../../shared/texts/import.ts'
import { Section } from '../../parts/Section.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { shownCell } from './asRead.ts'
import { useHeadingOf } from './headingOf.ts'
import classes from './Import.module.css'
import type { Import } from './useImport.ts'

const samples = 3

/** The columns, each with what it means and some of what stands in it. */
export function ColumnsSection({ its }: { readonly its: Import }) {
  const t = useTexts(importTexts)
  const language = useLanguage()
  const headingOf = useHeadingOf(its.file)
  const choices = [{ value: '', label: t.leftOut }, ...fields.map((value) => ({ value, label: t.fields[value] }))]
  return (
    <Section title={t.columns} hint={t.columnsHint}>
      <div className={classes.columns}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t.heading}</th>
              <th scope="col">{t.means}</th>
              <th scope="col">{t.samples}</th>
            </tr>
          </thead>
          <tbody>
            {its.meanings.map((field, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <tr key={column} data-left-out={field === null || undefined}>
                <th scope="row">{headingOf(column)}</th>
                <td>
                  <NativeSelect
                    size="xs"
                    aria-label={t.meansOf(headingOf(column))}
                    value={field ?? ''}
                    data={choices}
                    onChange={({ currentTarget }) => its.mean(column, (currentTarget.value || null) as Field | null)}
                  />
                </td>
                <td className={classes.samples}>{samplesOf(its, column, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

function samplesOf({ file }: Import, column: number, language: Language): string {
  const found: string[] = []
  for (const { cells } of file.rows) {
    const text = shownCell(cells[column] ?? '', language).slice(0, 80)
    if (text !== '' && !found.includes(text)) found.push(text)
    if (found.length === samples) break
  }
  return found.join(' · ')
}
