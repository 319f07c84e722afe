import { Button, Group } from '@mantine/core'
import { helpTexts } from '../../../shared/texts/help.ts'
import { Section } from '../../parts/Section.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import { copyDiagnosis } from '../../state/trouble.ts'
import { CheckUpPart } from './CheckUpPart.tsx'

/** What helps where something does not work: the diagnosis, and a check-up of the ledger. */
export function HelpSection() {
  const t = useTexts(helpTexts)
  const language = useLanguage()
  return (
    <Section title={t.title} hint={t.hint}>
      <Group>
        <Button variant="default" onClick={() => void copyDiagnosis(language)}>
          {t.copyDiagnosis}
        </Button>
      </Group>
      <CheckUpPart />
    </Section>
  )
}
