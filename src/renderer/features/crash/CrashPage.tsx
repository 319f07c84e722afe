import { useState } from 'react'
import { crashTexts } from '../../../shared/texts/crash.ts'
import { draftsText, dropDrafts } from '../../parts/form/keptDrafts.ts'
import { useTexts } from '../../state/language.ts'
import classes from './Crash.module.css'

/** Made of nothing but the browser's own parts: whatever failed may be one of ours. */
export function CrashPage() {
  const t = useTexts(crashTexts)
  const [told, setTold] = useState('')
  const [typed] = useState(draftsText)
  const copyDiagnosis = async () => {
    if ((await window.varsel.call('diagnosis:copy')).ok) setTold(t.copied)
  }
  const copyTyped = async () => {
    if ((await window.varsel.call('notice:copy', { text: typed })).ok) setTold(t.copiedTyped)
  }
  return (
    <main className={classes.page}>
      <div className={classes.box}>
        <h1>{t.title}</h1>
        <p>{t.saved}</p>
        {typed !== '' && <p>{t.typed}</p>}
        <div className={classes.offers}>
          <button type="button" className={classes.first} onClick={() => location.reload()}>
            {t.reload}
          </button>
          <button type="button" onClick={() => void copyDiagnosis()}>
            {t.copyDiagnosis}
          </button>
          {typed !== '' && (
            <button type="button" onClick={() => void copyTyped()}>
              {t.copyTyped}
            </button>
          )}
        </div>
        <p role="status">{told}</p>
        {typed !== '' && (
          <p>
            {t.withoutTyped}{' '}
            <button
              type="button"
              className={classes.quiet}
              onClick={() => void dropDrafts().then(() => location.reload())}
            >
              {t.reloadWithout}
            </button>
          </p>
        )}
      </div>
    </main>
  )
}
