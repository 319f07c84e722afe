import { Button, Group, Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { HistoryEntry, PutBack } from '../../../shared/history/index.ts'
import type { CallError } from '../../../shared/ipc/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { historyTexts } from '../../../shared/texts/history.ts'
import { momentInText } from '../../parts/duties/moment.ts'
import { errorText, putBackAndTell } from '../../state/commands.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { ChangesTable } from './ChangesTable.tsx'
import classes from './History.module.css'

interface PutBackDialogProps {
  readonly id: string
  readonly entry: HistoryEntry
  readonly onClose: () => void
}

/** Says what bringing an earlier state back would change, and does it. */
export function PutBackDialog({ id, entry, onClose }: PutBackDialogProps) {
  const t = useTexts(historyTexts)
  const common = useTexts(commonTexts)
  const language = useLanguage()
  const { today } = useRulesContext()
  const [would, setWould] = useState<PutBack | null>(null)
  const [error, setError] = useState<CallError | null>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    void window.varsel.call('history:look', { id, entry: entry.entry }).then((answer) => {
      if (answer.ok) setWould(answer.value)
      else setError(answer.error)
    })
  }, [id, entry.entry])
  const putBack = async () => {
    setBusy(true)
    const failed = await putBackAndTell(id, entry.entry, language)
    setBusy(false)
    if (failed === null) onClose()
    else setError(failed)
  }
  const canDo = error === null && would !== null && would.changes.length > 0
  return (
    <Modal
      opened
      onClose={onClose}
      title={<strong>{t.wouldTitle(momentInText(entry.at, today, language))}</strong>}
      centered
      withCloseButton={false}
      size="xl"
    >
      <div className={classes.dialog}>
        {error !== null ? (
          <p role="alert">{error.code === 'record-unreadable' ? t.cannotPutBack : errorText(error, language)}</p>
        ) : (
          would !== null && <Would would={would} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {canDo ? common.cancel : common.close}
          </Button>
          {canDo && (
            <Button loading={busy} onClick={() => void putBack()}>
              {t.doPutBack}
            </Button>
          )}
        </Group>
      </div>
    </Modal>
  )
}

function Would({ would: { changes, followerGone } }: { readonly would: PutBack }) {
  const t = useTexts(historyTexts)
  return (
    <>
      <p>{changes.length === 0 ? t.wouldNothing : t.would}</p>
      {changes.length > 0 && (
        <ChangesTable label={t.would} changes={changes} heads={[t.column.now, t.column.becomes]} />
      )}
      {followerGone && <p>{t.followerGone}</p>}
    </>
  )
}
