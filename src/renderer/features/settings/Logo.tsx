import { Button, FileButton } from '@mantine/core'
import { useState } from 'react'
import { settingsTexts } from '../../../shared/texts/settings.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { changeSettings } from './change.ts'
import { logoOf } from './logoOf.ts'
import classes from './Settings.module.css'

/** The firm's logo, as it stands on reports: chosen, shown, taken away. */
export function Logo() {
  const t = useTexts(settingsTexts)
  const language = useLanguage()
  const business = useLedger(({ settings }) => settings.business)
  const [problem, setProblem] = useState<string | null>(null)
  const save = (logo: string) => void changeSettings({ business: { ...business, logo } }, language)
  const choose = async (file: File | null) => {
    if (file === null) return
    const logo = await logoOf(file)
    setProblem(logo === null ? t.logoProblem : null)
    if (logo !== null) save(logo)
  }
  return (
    <div className={classes.logo}>
      {business.logo !== '' && <img src={business.logo} alt={t.logo} />}
      <FileButton accept="image/png,image/jpeg,image/webp" onChange={(file) => void choose(file)}>
        {(props) => (
          <Button {...props} variant="default" size="compact-md">
            {business.logo === '' ? t.chooseLogo : t.changeLogo}
          </Button>
        )}
      </FileButton>
      {business.logo !== '' && (
        <Button variant="subtle" size="compact-md" onClick={() => save('')}>
          {t.removeLogo}
        </Button>
      )}
      <span role="status" className={classes.wrong}>
        {problem}
      </span>
    </div>
  )
}
