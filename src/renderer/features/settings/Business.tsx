import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { settingsTexts } from '../../../shared/texts/settings.ts'
import { Section } from '../../parts/Section.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useLedger } from '../../state/ledger.ts'
import { changeSettings } from './change.ts'

/** Whose contracts these are. */
export function Business() {
  const t = useTexts(settingsTexts)
  const language = useLanguage()
  const saved = useLedger(({ settings }) => settings.businessName)
  const [typed, setTyped] = useState<string | null>(null)
  const save = () => {
    if (typed !== null && typed.trim() !== saved) void changeSettings({ businessName: typed.trim() }, language)
    setTyped(null)
  }
  return (
    <Section title={t.business}>
      <TextInput
        label={t.businessName}
        description={t.businessHint}
        maxLength={200}
        value={typed ?? saved}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
    </Section>
  )
}
