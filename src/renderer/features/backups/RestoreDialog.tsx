import { Button, Group, Loader, Modal } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { backupTexts } from '../../../shared/texts/backups.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { closeRestore, type LookedAt, restoreBackup, useRestore } from '../../state/backups.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import classes from './Backups.module.css'
import { RestoreChanges } from './RestoreChanges.tsx'
import { useMoment } from './useMoment.ts'

/** Asks whether a backup is restored, with what that would change; nothing while none was chosen. */
export function RestoreDialog() {
  const t = useTexts(backupTexts)
  const moment = useMoment()
  const looked = useRestore(({ looked }) => looked)
  const [busy, setBusy] = useState(false)
  if (looked === null) return null
  return (
    <Modal
      opened
      onClose={() => busy || closeRestore()}
      title={<strong>{titleOf()}</strong>}
      centered
      withCloseButton={false}
      size="lg"
      closeOnClickOutside={false}
    >
      <Body looked={looked} busy={busy} onBusy={setBusy} />
    </Modal>
  )

  function titleOf(): string {
    if (looked === 'reading' || looked === null) return t.list
    if (looked.outcome === 'refused') return t.refusedTitle
    return looked.at === null ? t.restoreFile(looked.name) : t.restoreTitle(moment(looked.at))
  }
}

interface BodyProps<Looked> {
  readonly looked: Looked
  /** Whether it is being restored, which can't be left then. */
  readonly busy: boolean
  readonly onBusy: (busy: boolean) => void
}

function Body({ looked, busy, onBusy }: BodyProps<LookedAt | 'reading'>) {
  const t = useTexts(backupTexts)
  const common = useTexts(commonTexts)
  if (looked === 'reading') {
    return (
      <Group gap="xs" role="status">
        <Loader size="xs" aria-hidden /> {t.reading}
      </Group>
    )
  }
  if (looked.outcome === 'read') return <Asked looked={looked} busy={busy} onBusy={onBusy} />
  return <Refused says={`${t.refusals[looked.refusal]} ${t.unchanged}`} close={common.close} />
}

function Refused({ says, close }: { readonly says: string; readonly close: string }) {
  const answer = useFocused()
  return (
    <div className={classes.dialog}>
      <p>{says}</p>
      <Group justify="flex-end">
        <Button ref={answer} onClick={closeRestore}>
          {close}
        </Button>
      </Group>
    </div>
  )
}

/** For a button that is to have the focus as it comes: the dialog was open already, while the backup was read. */
function useFocused() {
  const ref = useRef<HTMLButtonElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return ref
}

function Asked({ looked, busy, onBusy }: BodyProps<Extract<LookedAt, { outcome: 'read' }>>) {
  const t = useTexts(backupTexts)
  const common = useTexts(commonTexts)
  const language = useLanguage()
  const isGone = useLedger(({ error }) => error?.code === 'missing')
  const answer = useFocused()
  const restore = async () => {
    onBusy(true)
    await restoreBackup(language)
    onBusy(false)
  }
  return (
    <div className={classes.dialog}>
      <p>{t.inIt(looked.contracts)}</p>
      {looked.would !== null && <RestoreChanges would={looked.would} />}
      <p className={classes.soft}>{looked.would !== null ? t.nowKept : isGone ? t.nowGone : t.nowUnread}</p>
      <Group justify="flex-end">
        <Button variant="default" disabled={busy} onClick={closeRestore}>
          {common.cancel}
        </Button>
        <Button loading={busy} ref={answer} onClick={() => void restore()}>
          {t.restore}
        </Button>
      </Group>
    </div>
  )
}
