import { Modal } from '@mantine/core'
import { exportTexts } from '../../../shared/texts/export.ts'
import { useTexts } from '../../state/language.ts'
import { closeFile, useOpenedFile } from '../../state/openedFile.ts'
import { Differences } from './Differences.tsx'
import { Refused } from './Refused.tsx'

/** Asks whether a ledger file that was chosen is taken in, or says why it can't be; nothing while none was chosen. */
export function TakeInDialog() {
  const t = useTexts(exportTexts)
  const file = useOpenedFile(({ file }) => file)
  if (file === null) return null
  const title = file.outcome === 'read' ? t.takeInFrom(file.name) : t.refusedTitle
  return (
    <Modal opened onClose={closeFile} title={<strong>{title}</strong>} centered withCloseButton={false} size="lg">
      {file.outcome === 'read' ? <Differences file={file} /> : <Refused refusal={file.refusal} />}
    </Modal>
  )
}
