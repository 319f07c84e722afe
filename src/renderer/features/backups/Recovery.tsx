import { Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { BackupItem } from '../../../shared/ipc/index.ts'
import { backupTexts } from '../../../shared/texts/backups.ts'
import { crashTexts } from '../../../shared/texts/crash.ts'
import { shellTexts } from '../../../shared/texts/shell.ts'
import { ToastArea } from '../../parts/ToastArea.tsx'
import { beginAnew, lookAtBackup, newestGoodBackup } from '../../state/backups.ts'
import { errorText } from '../../state/commands.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { loadLedger, useLedger } from '../../state/ledger.ts'
import { copyDiagnosis } from '../../state/trouble.ts'
import classes from './Recovery.module.css'
import { RestoreDialog } from './RestoreDialog.tsx'
import { useMoment } from './useMoment.ts'

/** What keeps the ledger from being opened, in which a backup helps; against the rest there is something else to do. */
const helped = ['damaged', 'not-a-database', 'not-a-ledger', 'missing', 'disk-error', 'newer-version', 'cannot-write']

/** In the place of the screens where the ledger can't be opened: what happened, what to do, and the newest good backup. */
export function Recovery() {
  const language = useLanguage()
  const t = useTexts(shellTexts)
  const { copyDiagnosis: copyText } = useTexts(crashTexts)
  const error = useLedger(({ error }) => error)
  const folder = useLedger(({ info }) => info?.dataFolder)
  const code = error?.code ?? ''
  return (
    <main className={classes.page}>
      <div className={classes.box} role="alert">
        <h1>
          <IconAlertTriangle size={22} aria-hidden />
          {t.loadFailed}
        </h1>
        {error !== null && <p>{errorText(error, language)}</p>}
        {folder !== undefined && <p className={classes.folder}>{folder}</p>}
        {helped.includes(code) && <NewestGood isGone={code === 'missing'} isNewer={code === 'newer-version'} />}
        <Group gap="xs">
          <Button variant={helped.includes(code) ? 'default' : 'filled'} onClick={() => void loadLedger()}>
            {t.retry}
          </Button>
          <Button variant="default" onClick={() => void copyDiagnosis(language)}>
            {copyText}
          </Button>
        </Group>
      </div>
      <ToastArea />
      <RestoreDialog />
    </main>
  )
}

interface NewestGoodProps {
  readonly isGone: boolean
  /** Then a newer app is what helps: a backup is of an older one, and has less in it. */
  readonly isNewer: boolean
}

function NewestGood({ isGone, isNewer }: NewestGoodProps) {
  const { recovery: t } = useTexts(backupTexts)
  const language = useLanguage()
  const newest = useNewest()
  return (
    <>
      <p role="status">
        <Found newest={newest} />
      </p>
      {!isGone && <p>{t.aside}</p>}
      <Group gap="xs">
        {newest !== null && newest !== 'none' && (
          <Button variant={isNewer ? 'default' : 'filled'} onClick={() => void lookAtBackup(newest, language)}>
            {t.restore}
          </Button>
        )}
        <Button variant="default" onClick={() => void lookAtBackup(null, language)}>
          {t.elsewhere}
        </Button>
        {isGone && (
          <Button variant="default" onClick={() => void beginAnew(language)}>
            {t.anew}
          </Button>
        )}
      </Group>
    </>
  )
}

function Found({ newest }: { readonly newest: BackupItem | 'none' | null }) {
  const { recovery: t } = useTexts(backupTexts)
  const moment = useMoment()
  if (newest === null) return t.search
  if (newest === 'none') return t.none
  const say = newest.place === 'own' ? t.newest : t.newestSecond
  return say(moment(newest.at), newest.contracts ?? 0)
}

/** The newest backup that is whole; null until it is known. */
function useNewest(): BackupItem | 'none' | null {
  const [newest, setNewest] = useState<BackupItem | 'none' | null>(null)
  useEffect(() => {
    let isShown = true
    void newestGoodBackup().then((found) => {
      if (isShown) setNewest(found ?? 'none')
    })
    return () => {
      isShown = false
    }
  }, [])
  return newest
}
