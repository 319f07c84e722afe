import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { binTexts } from '../../../shared/texts/bin.ts'
import { useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'

/** The way to the bin. */
export function BinLink() {
  const t = useTexts(binTexts)
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-md"
      leftSection={<IconTrash size={15} aria-hidden />}
      onClick={() => goTo({ screen: 'bin' })}
    >
      {t.open}
    </Button>
  )
}
