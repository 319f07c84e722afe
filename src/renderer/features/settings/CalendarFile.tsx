import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { CalendarUpdated } from '../../../shared/ipc/index.ts'
import { calendarFileTexts } from '../../../shared/texts/calendarFile.ts'
import { Section } from '../../parts/Section.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { showToast } from '../../state/toast.ts'
import classes from './CalendarFile.module.css'
import { changeSettings } from './change.ts'
import settingsClasses from './Settings.module.css'

/** Deadlines in other calendars: a file made once, or one that is kept up to date. */
export function CalendarFile() {
  const t = useTexts(calendarFileTexts)
  const exportOnce = async () => {
    const answer = await window.varsel.call('calendar:export')
    if (!answer.ok) showToast(t.exportFailed, { tone: 'failed' })
    else if (!answer.value.cancelled) showToast(t.saved(answer.value.path, answer.value.entries))
  }
  return (
    <Section title={t.title} hint={t.hint}>
      <div className={classes.export}>
        <Button variant="default" onClick={exportOnce}>
          {t.export}
        </Button>
        {t.exportHint}
      </div>
      <KeptFile />
    </Section>
  )
}

function KeptFile() {
  const t = useTexts(calendarFileTexts)
  const language = useLanguage()
  const folder = useLedger(({ settings }) => settings.reminders.calendarFolder)
  const updated = useUpdated(folder)
  const chooser = useRef<HTMLButtonElement>(null)
  const keepIn = (calendarFolder: string | null) =>
    changeSettings({ reminders: { ...useLedger.getState().settings.reminders, calendarFolder } }, language)
  const choose = async () => {
    const answer = await window.varsel.call('calendar:choose-folder')
    if (answer.ok && !answer.value.cancelled) await keepIn(answer.value.folder)
  }
  const stop = async () => {
    await keepIn(null)
    showToast(t.stopped)
    // The button that was pressed is gone.
    chooser.current?.focus()
  }
  return (
    <>
      <h3 className={classes.keep}>{t.keep}</h3>
      <p className={settingsClasses.note}>{t.keepHint}</p>
      {folder !== null && (
        <dl className={settingsClasses.facts}>
          <dt>{t.folder}</dt>
          <dd className={settingsClasses.path}>{folder}</dd>
        </dl>
      )}
      <div role="status">
        {updated !== null && (
          <p className={classes.state} data-problem={!updated.ok}>
            {updated.ok ? t.kept : t.problems[updated.problem]}
          </p>
        )}
      </div>
      <div className={classes.buttons}>
        <Button ref={chooser} variant="default" onClick={choose}>
          {folder === null ? t.choose : t.change}
        </Button>
        {folder !== null && (
          <Button variant="default" onClick={stop}>
            {t.stop}
          </Button>
        )}
      </div>
    </>
  )
}

/** Brings the file in a folder up to date when it is shown; null until that is done, and where none is kept. */
function useUpdated(folder: string | null): CalendarUpdated | null {
  const [updated, setUpdated] = useState<CalendarUpdated | null>(null)
  useEffect(() => {
    setUpdated(null)
    if (folder === null) return
    let isShown = true
    void window.varsel.call('calendar:update').then((answer) => {
      if (isShown) setUpdated(answer.ok ? answer.value : { ok: false, problem: 'failed' })
    })
    return () => {
      isShown = false
    }
  }, [folder])
  return updated
}
