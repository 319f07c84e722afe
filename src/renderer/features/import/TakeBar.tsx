import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { importTexts } from '../../../shared/texts/import.ts'
import { saveAndTell } from '../../state/commands.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { replaceWith } from '../../state/navigation.ts'
import { closeTable } from '../../state/tableFile.ts'
import classes from './Import.module.css'
import type { Import } from './useImport.ts'

/** How many can be taken in, and the button that does it: only where all is right, or what is not is left out. */
export function TakeBar({ its }: { readonly its: Import }) {
  const t = useTexts(importTexts)
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  const { ready, faulty, contracts, leaveOut, isAnswered } = its
  const rows = faulty.reduce((count, each) => count + each.rows.length, 0)
  const duplicates = contracts.filter(({ duplicate }) => duplicate !== null).length
  const canTake = isAnswered && ready.length > 0 && (faulty.length === 0 || leaveOut)
  const take = async () => {
    setBusy(true)
    const error = await saveAndTell(its.records(), language, 'contracts-imported')
    setBusy(false)
    if (error !== null) return
    replaceWith({ screen: 'contracts' })
    closeTable()
  }
  return (
    <div className={classes.bar}>
      <div>
        <div role="status">{isAnswered ? t.status(ready.length, faulty.length, duplicates) : t.answerFirst}</div>
        <div className={classes.soft}>{t.allOrNothing}</div>
      </div>
      <div className={classes.take}>
        {faulty.length > 0 && (
          <Checkbox
            label={t.leaveOut(rows)}
            checked={leaveOut}
            onChange={({ currentTarget }) => its.setLeaveOut(currentTarget.checked)}
          />
        )}
        <Button disabled={!canTake} loading={busy} onClick={() => void take()}>
          {t.takeIn(ready.length)}
        </Button>
      </div>
    </div>
  )
}
