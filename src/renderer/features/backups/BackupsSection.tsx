import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { backupTexts } from '../../../shared/texts/backups.ts'
import { Section } from '../../parts/Section.tsx'
import { chooseSecondFolder, forgetSecondFolder, takeBackup, useBackups } from '../../state/backups.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import settingsClasses from '../settings/Settings.module.css'
import classes from './Backups.module.css'
import { BackupsList } from './BackupsList.tsx'
import { BackupProblems } from './BackupsNote.tsx'
import { useMoment } from './useMoment.ts'

/** How the backups stand, where they lie, and the way back to one of them. */
export function BackupsSection() {
  const t = useTexts(backupTexts)
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  const takeNow = async () => {
    setBusy(true)
    await takeBackup(language)
    setBusy(false)
  }
  return (
    <Section title={t.title} hint={t.hint}>
      <div role="status" className={classes.problems}>
        <BackupProblems />
      </div>
      <Facts />
      <div className={classes.buttons}>
        <Button variant="default" loading={busy} onClick={() => void takeNow()}>
          {t.take}
        </Button>
        <FolderButtons />
      </div>
      <BackupsList />
    </Section>
  )
}

function Facts() {
  const t = useTexts(backupTexts)
  const moment = useMoment()
  const state = useBackups(({ state }) => state)
  const info = useLedger(({ info }) => info)
  if (state === null || info === null) return null
  const { newestAt, isUnsaved, second } = state
  const separator = info.platform === 'win32' ? '\\' : '/'
  return (
    <>
      <dl className={settingsClasses.facts}>
        <dt>{t.newest}</dt>
        <dd>
          {newestAt === null ? t.none : moment(newestAt)}
          {newestAt !== null && isUnsaved && <span className={classes.soft}> · {t.unsaved}</span>}
        </dd>
        <dt>{t.where}</dt>
        <dd className={settingsClasses.path}>{`${info.dataFolder}${separator}backups`}</dd>
        {second !== null && (
          <>
            <dt>{t.second}</dt>
            <dd className={settingsClasses.path}>
              {second.folder}
              <span className={classes.soft}>
                {' · '}
                {second.copiedAt === null ? t.neverCopied : t.copiedAt(moment(second.copiedAt))}
              </span>
            </dd>
          </>
        )}
      </dl>
      {second === null && <p className={settingsClasses.note}>{t.secondNone}</p>}
    </>
  )
}

function FolderButtons() {
  const t = useTexts(backupTexts)
  const language = useLanguage()
  const second = useBackups(({ state }) => state?.second ?? null)
  const [busy, setBusy] = useState(false)
  const chooser = useRef<HTMLButtonElement>(null)
  const choose = async () => {
    setBusy(true)
    await chooseSecondFolder(language)
    setBusy(false)
  }
  const stop = async () => {
    await forgetSecondFolder(language)
    // The button that was pressed is gone.
    chooser.current?.focus()
  }
  return (
    <>
      <Button ref={chooser} variant="default" loading={busy} onClick={() => void choose()}>
        {second === null ? t.choose : t.change}
      </Button>
      {second !== null && (
        <Button variant="default" onClick={() => void stop()}>
          {t.stop}
        </Button>
      )}
    </>
  )
}
