import { Button, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import type { BinItem } from '../../../shared/history/index.ts'
import { binTexts } from '../../../shared/texts/bin.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { eraseAndTell } from '../../state/commands.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import classes from './Bin.module.css'

/** Says what is lost when contracts are deleted for good, and does it where that is meant. */
export function EraseDialog({ items, onClose }: { readonly items: readonly BinItem[]; readonly onClose: () => void }) {
  const t = useTexts(binTexts)
  const common = useTexts(commonTexts)
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  const documents = items.reduce((sum, item) => sum + item.documents, 0)
  const [only] = items
  const what = items.length === 1 && only !== undefined ? only.title : common.contracts(items.length)
  const erase = async () => {
    setBusy(true)
    await eraseAndTell(
      items.map(({ id }) => id),
      language,
    )
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={<strong>{t.eraseTitle(what)}</strong>} centered withCloseButton={false}>
      <div className={classes.dialog}>
        <p>{t.eraseLost(items.length, documents)}</p>
        <p>{t.eraseWhere(items.length, documents)}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {common.cancel}
          </Button>
          <Button className={classes.danger ?? ''} loading={busy} onClick={() => void erase()}>
            {t.doErase}
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
