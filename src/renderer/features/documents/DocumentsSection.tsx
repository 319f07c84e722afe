import { Button, Progress } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ContractRecord } from '../../../shared/ledger/index.ts'
import { documentsTexts } from '../../../shared/texts/documents.ts'
import { Section } from '../../parts/Section.tsx'
import { chooseDocuments, useDocuments } from '../../state/documents.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { DocumentRow } from './DocumentRow.tsx'
import classes from './Documents.module.css'
import { Refused } from './Refused.tsx'
import { useTextStates } from './useTextStates.ts'

/** The files of a contract: added, shown, saved elsewhere and taken off. */
export function DocumentsSection({ record }: { readonly record: ContractRecord }) {
  const t = useTexts(documentsTexts)
  const language = useLanguage()
  const adding = useDocuments(({ adding }) => adding === record.id)
  const states = useTextStates(record)
  return (
    <Section title={t.title} hint={t.hint}>
      {record.documents.length === 0 ? (
        <p className={classes.none}>{t.none}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col" className="number">
                {t.size}
              </th>
              <th scope="col" className="number">
                {t.addedOn}
              </th>
              <th scope="col" className={classes.tools}>
                {t.tools}
              </th>
            </tr>
          </thead>
          <tbody>
            {record.documents.map((document) => (
              <DocumentRow
                key={document.sha256}
                record={record}
                document={document}
                text={states[document.sha256] ?? 'reading'}
              />
            ))}
          </tbody>
        </table>
      )}
      <Refused contract={record.id} />
      {adding && <Copying contract={record.id} />}
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPlus size={15} aria-hidden />}
        disabled={adding}
        onClick={() => void chooseDocuments(record.id, language)}
      >
        {t.choose}
      </Button>
    </Section>
  )
}

/** How far the file is that is being copied, where that takes a while. */
function Copying({ contract }: { readonly contract: string }) {
  const t = useTexts(documentsTexts)
  const progress = useDocuments(({ progress }) => progress)
  if (progress === null || progress.contract !== contract) return null
  const { name, file, files, copied, size } = progress
  const text = t.copying(name, file, files)
  return (
    <div className={classes.copying}>
      <span role="status">{text}</span>
      <Progress value={size === 0 ? 100 : (100 * copied) / size} aria-label={text} />
    </div>
  )
}
