import { summaryTexts } from '../../../shared/texts/summary.ts'
import { useFormats, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Print.module.css'

interface CoverProps {
  readonly title: string
  /** What it is about, beside the day on which it was made. */
  readonly about: string
}

/** How a report begins: what it is, whose, and from when. */
export function Cover({ title, about }: CoverProps) {
  const t = useTexts(summaryTexts)
  const format = useFormats()
  const { today } = useRulesContext()
  const { name, cvr, logo } = useLedger(({ settings }) => settings.business)
  return (
    <header className={classes.cover}>
      {logo !== '' && <img className={classes.logo} src={logo} alt="" />}
      <h1>{title}</h1>
      <p className={classes.business}>{[name, cvr === '' ? '' : t.cvr(cvr)].filter(Boolean).join(', ')}</p>
      <p>
        {t.made(format.day(today))} · {about}
      </p>
      <p className={classes.advice}>{t.advice}</p>
    </header>
  )
}
