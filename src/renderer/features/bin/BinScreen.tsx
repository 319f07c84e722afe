import { Button } from '@mantine/core'
import { useState } from 'react'
import type { BinItem } from '../../../shared/history/index.ts'
import { binTexts } from '../../../shared/texts/bin.ts'
import { EmptyPlace } from '../../parts/EmptyPlace.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { bringBackAndTell } from '../../state/commands.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import { useBin } from '../../state/past.ts'
import { BinTable } from './BinTable.tsx'
import { EraseDialog } from './EraseDialog.tsx'

/** Contracts that are gone: brought back, or deleted for good. */
export default function BinScreen() {
  const t = useTexts(binTexts)
  const language = useLanguage()
  const { status, items } = useBin()
  const [erasing, setErasing] = useState<readonly BinItem[]>([])
  const bringBack = (some: readonly BinItem[]) =>
    void bringBackAndTell(
      some.map(({ id }) => id),
      language,
    )
  if (status === 'loading') return <PageHead title={t.title} />
  if (status === 'failed')
    return (
      <>
        <PageHead title={t.title} />
        <p role="alert">{t.failed}</p>
      </>
    )
  if (items.length === 0)
    return (
      <>
        <PageHead title={t.title} />
        <EmptyPlace title={t.empty} hint={t.emptyHint}>
          <Button variant="default" onClick={() => goTo({ screen: 'contracts' })}>
            {t.toContracts}
          </Button>
        </EmptyPlace>
      </>
    )
  return (
    <>
      <PageHead title={t.title} aside={<span role="status">{t.count(items.length)}</span>}>
        <Button variant="default" onClick={() => setErasing(items)}>
          {t.eraseAll}
        </Button>
        <Button variant="default" onClick={() => bringBack(items)}>
          {t.bringAllBack}
        </Button>
      </PageHead>
      <BinTable items={items} onBringBack={(item) => bringBack([item])} onErase={(item) => setErasing([item])} />
      {erasing.length > 0 && <EraseDialog items={erasing} onClose={() => setErasing([])} />}
    </>
  )
}
