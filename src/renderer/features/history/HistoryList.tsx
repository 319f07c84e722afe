import { Button } from '@mantine/core'
import { useState } from 'react'
import type { HistoryEntry } from '../../../shared/history/index.ts'
import type { ContractRecord } from '../../../shared/ledger/index.ts'
import { historyTexts } from '../../../shared/texts/history.ts'
import { useTexts } from '../../state/language.ts'
import { useHistory } from '../../state/past.ts'
import classes from './History.module.css'
import { HistoryItem } from './HistoryItem.tsx'
import { PutBackDialog } from './PutBackDialog.tsx'

/** The changes of a contract, the latest first, and the way back to each. */
export function HistoryList({ record }: { readonly record: ContractRecord }) {
  const t = useTexts(historyTexts)
  const { status, entries, count, more, showMore } = useHistory(record.id)
  const [chosen, setChosen] = useState<HistoryEntry | null>(null)
  if (status === 'failed') return <p role="alert">{t.failed}</p>
  return (
    <>
      <p className={classes.count} role="status">
        {status === 'ready' ? t.count(count) : ''}
      </p>
      <ol className={classes.entries}>
        {entries.map((entry) => (
          <HistoryItem key={entry.entry} entry={entry} onPutBack={() => setChosen(entry)} />
        ))}
      </ol>
      {more && (
        <Button variant="default" size="compact-md" onClick={showMore}>
          {t.more}
        </Button>
      )}
      {chosen !== null && <PutBackDialog id={record.id} entry={chosen} onClose={() => setChosen(null)} />}
    </>
  )
}
