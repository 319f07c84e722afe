import { Button } from '@mantine/core'
import { exampleContracts } from '../../../shared/examples/index.ts'
import { overviewTexts } from '../../../shared/texts/overview.ts'
import { EmptyPlace } from '../../parts/EmptyPlace.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { saveAndTell } from '../../state/commands.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { BackupsNote } from '../backups/BackupsNote.tsx'

/** What will be here, and how to get there. */
export function EmptyOverview() {
  const t = useTexts(overviewTexts)
  const format = useFormats()
  const language = useLanguage()
  const { today } = useRulesContext()
  const addExamples = () => {
    const examples = exampleContracts(today, language, () => crypto.randomUUID())
    void saveAndTell(examples, language, 'examples-added')
  }
  return (
    <>
      <PageHead title={t.title} aside={format.day(today)} />
      <BackupsNote />
      <EmptyPlace title={t.empty} hint={t.emptyHint}>
        <Button onClick={() => goTo({ screen: 'form', id: null })}>{t.addFirst}</Button>
        <Button variant="default" onClick={() => goTo({ screen: 'import' })}>
          {t.importTable}
        </Button>
        <Button variant="default" onClick={addExamples}>
          {t.addExamples}
        </Button>
      </EmptyPlace>
    </>
  )
}
