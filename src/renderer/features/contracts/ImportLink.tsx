import { Button } from '@mantine/core'
import { IconTableImport } from '@tabler/icons-react'
import { overviewTexts } from '../../../shared/texts/overview.ts'
import { useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'

/** The way to contracts that stand in a table. */
export function ImportLink() {
  const t = useTexts(overviewTexts)
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      leftSection={<IconTableImport size={15} aria-hidden />}
      onClick={() => goTo({ screen: 'import' })}
    >
      {t.importTable}
    </Button>
  )
}
