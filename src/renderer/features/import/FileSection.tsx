import { NativeSelect } from '@mantine/core'
import {
  type Encoding,
  encodings,
  isOwnTable,
  type Separator,
  separators,
  type TableFile,
} from '../../../shared/tableImport/index.ts'
import { importTexts } from '../../../shared/texts/import.ts'
import { Section } from '../../parts/Section.tsx'
import { useTexts } from '../../state/language.ts'
import { readTable } from '../../state/tableFile.ts'
import classes from './Import.module.css'

/** What file it is and how it was read, which can be changed. */
export function FileSection({ file }: { readonly file: TableFile }) {
  const t = useTexts(importTexts)
  const { source, headings, rows } = file
  const facts = [
    t.sourceOf[source.kind],
    t.rows(rows.length),
    t.columnsCount(headings.length),
    t.headingsAt(file.headingsAt),
  ]
  return (
    <Section title={t.file}>
      <div className={classes.file}>
        <div>
          <strong className={classes.name}>{file.name}</strong>
          <div className={classes.soft}>{facts.join(' · ')}</div>
        </div>
        {source.kind === 'csv' ? (
          <>
            <NativeSelect
              label={t.separator}
              value={source.separator}
              data={separators.map((value) => ({ value, label: t.separators[value] }))}
              onChange={({ currentTarget }) =>
                void readTable({ encoding: source.encoding, separator: currentTarget.value as Separator })
              }
            />
            <NativeSelect
              label={t.encoding}
              value={source.encoding}
              data={encodings.map((value) => ({ value, label: t.encodings[value] }))}
              onChange={({ currentTarget }) =>
                void readTable({ encoding: currentTarget.value as Encoding, separator: source.separator })
              }
            />
          </>
        ) : (
          <NativeSelect
            label={t.sheet}
            value={String(source.sheet)}
            data={source.sheets.map((label, index) => ({ value: String(index), label }))}
            onChange={({ currentTarget }) => void readTable({ sheet: Number(currentTarget.value) })}
          />
        )}
      </div>
      {isOwnTable(file) && <p className={classes.ownTable}>{t.ownTable}</p>}
    </Section>
  )
}
