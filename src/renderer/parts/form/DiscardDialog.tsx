import { Button, Group, Modal } from '@mantine/core'
import { formTexts } from '../../../shared/texts/form.ts'
import { useTexts } from '../../state/language.ts'

interface DiscardDialogProps {
  readonly open: boolean
  readonly onStay: () => void
  readonly onDiscard: () => void
}

/** Asks before what was typed is thrown away. */
export function DiscardDialog({ open, onStay, onDiscard }: DiscardDialogProps) {
  const t = useTexts(formTexts)
  return (
    <Modal
      opened={open}
      onClose={onStay}
      title={<strong>{t.discard.title}</strong>}
      centered
      withCloseButton={false}
      size="sm"
    >
      {t.discard.text}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onStay} data-autofocus>
          {t.discard.no}
        </Button>
        <Button onClick={onDiscard}>{t.discard.yes}</Button>
      </Group>
    </Modal>
  )
}
