import { Button, Group, Loader, Modal } from '@mantine/core'
import { useState } from 'react'
import { backupTexts } from '../../../shared/texts/backups.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { closeRestore, type LookedAt, restoreBackup, useRestore } from '../../state/backups.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import classes from './Backups.module.css'
import { RestoreChanges } from './RestoreChanges.tsx'
import { useMoment } from './useMoment.ts'

/** Asks whether a backup is restored, with what that would change; nothing while none was chosen. */
export function RestoreDialog() {
  const t = useTexts(backupTexts)
  const moment = useMoment()
  const looked = useRestore(({ looked }) => looked)
  if (looked === null) return null
  return (
    <Modal
      opened
      onClose={closeRestore}
      title={<strong>{titleOf()}</strong>}
      centered
      withCloseButton={false}
      size="lg"
      closeOnClickOutside={false}
    >
      <Body looked={looked} />
    </Modal>
  )

  function titleOf(): string {
    if (looked === 'reading' || looked === null) return t.list
    if (looked.outcome === 'refused') return t.refusedTitle
    return looked.at === null ? t.restoreFile(looked.name) : t.restoreTitle(moment(looked.at))
  }
}

function Body({ looked }: { readonly looked: LookedAt | 'reading' }) {
  const t = useTexts(backupTexts)
  const common = useTexts(commonTexts)
  if (looked === 'reading') {
    return (
      <Group gap="xs" role="status">
        <Loader size="xs" aria-hidden /> {t.reading}
      </Group>
    )
  }
  if (looked.outcome === 'read') return <Asked looked={looked} />
  return (
    <div className={classes.dialog}>
      <p>
        {t.refusals[looked.refusal]} {t.unchanged}
      </p>
      <Group justify="flex-end">
        <Button onClick={closeRestore} data-autofocus>
          {common.close}
        </Button>
      </Group>
    </div>
  )
}

function Asked({ looked }: { readonly looked: Extract<LookedAt, { outcome: 'read' }> }) {
  const t = useTexts(backupTexts)
  const common = useTexts(commonTexts)
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  const restore = async () => {
    setBusy(true)
    if (!(await restoreBackup(language))) setBusy(false)
  }
  return (
    <div className={classes.dialog}>
      <p>{t.inIt(looked.contracts)}</p>
      {looked.would !== null && <RestoreChanges would={looked.would} />}
      <p className={classes.soft}>{looked.would === null ? t.nowUnread : t.nowKept}</p>
      <Group justify="flex-end">
        <Button variant="default" disabled={busy} onClick={closeRestore}>
          {common.cancel}
        </Button>
        <Button loading={busy} onClick={() => void restore()} data-autofocus>
          {t.restore}
        </Button>
      </Group>
    </div>
  )
}
