import { Button } from '@mantine/core'
import type { TableRefusal } from '../../../shared/tableImport/index.ts'
import { importTexts } from '../../../shared/texts/import.ts'
import { EmptyPlace } from '../../parts/EmptyPlace.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { chooseTable, type OpenTable, useTableFile } from '../../state/tableFile.ts'
import { ImportForm } from './ImportForm.tsx'
import { saveTemplate } from './saveTemplate.ts'

/** Contracts that come in from a table: what its columns mean, what its rows come to, and whether they are taken in. */
export default function ImportScreen() {
  const t = useTexts(importTexts)
  const language = useLanguage()
  const { table, serial } = useTableFile()
  const isRead = table.status === 'read'
  return (
    <>
      <PageHead title={t.title}>
        {(['csv', 'xlsx'] as const).map((kind) => (
          <Button key={kind} variant="default" onClick={() => void saveTemplate(kind, language)}>
            {t.template[kind]}
          </Button>
        ))}
        {isRead && (
          <Button variant="default" onClick={() => void chooseTable()}>
            {t.openOther}
          </Button>
        )}
      </PageHead>
      {isRead ? <ImportForm key={serial} file={table.file} /> : <NoTable table={table} />}
    </>
  )
}

function NoTable({ table }: { readonly table: Exclude<OpenTable, { readonly status: 'read' }> }) {
  const t = useTexts(importTexts)
  if (table.status === 'reading') return <p role="status">{t.reading}</p>
  const open = <Button onClick={() => void chooseTable()}>{t.open}</Button>
  if (table.status === 'none') {
    return (
      <EmptyPlace title={t.none} hint={t.noneHint}>
        {open}
      </EmptyPlace>
    )
  }
  const why = table.status === 'refused' ? refusedText(table.refusal, t) : failedText(table.code, t)
  return (
    <div role="alert">
      <EmptyPlace title={t.refused} hint={why}>
        {open}
      </EmptyPlace>
    </div>
  )
}

type Texts = (typeof importTexts)['da']

const refusedText = ({ reason, row }: TableRefusal, t: Texts) => `${t.refusedText(reason, row)} ${t.nothingChanged}`

const failedText = (code: string, t: Texts) =>
  code === 'too-much' ? t.tooMuch : refusedText({ reason: 'unreadable', row: null }, t)
