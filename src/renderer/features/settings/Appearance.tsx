import { NativeSelect } from '@mantine/core'
import { languages, themes } from '../../../shared/ledger/index.ts'
import { settingsTexts } from '../../../shared/texts/settings.ts'
import { Section } from '../../parts/Section.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { changeSettings } from './change.ts'
import classes from './Settings.module.css'

/** Language and theme: the system's, or chosen. Both change at once. */
export function Appearance() {
  const t = useTexts(settingsTexts)
  const language = useLanguage()
  const settings = useLedger(({ settings }) => settings)
  return (
    <Section title={t.appearance}>
      <div className={classes.pair}>
        <NativeSelect
          label={t.language}
          value={settings.language}
          data={languages.map((value) => ({ value, label: t.languages[value] }))}
          onChange={({ currentTarget }) => {
            const chosen = languages.find((each) => each === currentTarget.value)
            if (chosen !== undefined) void changeSettings({ language: chosen }, language)
          }}
        />
        <NativeSelect
          label={t.theme}
          value={settings.theme}
          data={themes.map((value) => ({ value, label: t.themes[value] }))}
          onChange={({ currentTarget }) => {
            const chosen = themes.find((each) => each === currentTarget.value)
            if (chosen !== undefined) void changeSettings({ theme: chosen }, language)
          }}
        />
      </div>
    </Section>
  )
}
