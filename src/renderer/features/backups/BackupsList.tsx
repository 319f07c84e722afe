import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { BackupItem } from '../../../shared/ipc/index.ts'
import { number } from '../../../shared/rules/index.ts'
import { backupTexts } from '../../../shared/texts/backups.ts'
import { listBackups, lookAtBackup, useBackups } from '../../state/backups.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { sizeText } from '../documents/sizeText.ts'
import settingsClasses from '../settings/Settings.module.css'
import classes from './Backups.module.css'
import { useMoment } from './useMoment.ts'

/** How many are shown before one asks for all. */
const shownFirst = 6

/** Every backup, with what is in it and the way back to it. */
export function BackupsList() {
  const t = useTexts(backupTexts)
  const language = useLanguage()
  const items = useItems()
  const [all, setAll] = useState(false)
  return (
    <>
      <h3 className={classes.heading}>{t.list}</h3>
      <p className={settingsClasses.note}>{t.listHint}</p>
      {items === 'failed' && <p>{t.listFailed}</p>}
      {Array.isArray(items) && items.length > 0 && <ItemsTable items={all ? items : items.slice(0, shownFirst)} />}
      <div className={classes.buttons}>
        {Array.isArray(items) && items.length > shownFirst && !all && (
          <Button variant="subtle" onClick={() => setAll(true)}>
            {t.showAll(items.length)}
          </Button>
        )}
        <Button variant="default" onClick={() => void lookAtBackup(null, language)}>
          {t.elsewhere}
        </Button>
      </div>
    </>
  )
}

function ItemsTable({ items }: { readonly items: readonly BackupItem[] }) {
  const t = useTexts(backupTexts)
  const language = useLanguage()
  const moment = useMoment()
  const hasSecond = items.some(({ place }) => place === 'second')
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t.at}</th>
          <th scope="col">{t.why}</th>
          <th scope="col" className="number">
            {t.contracts}
          </th>
          <th scope="col" className="number">
            {t.size}
          </th>
          {hasSecond && <th scope="col">{t.place}</th>}
          <td />
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={`${item.place} ${item.name}`}>
            <th scope="row">{moment(item.at)}</th>
            <td>{t.reasons[item.why]}</td>
            <td className="number">{item.contracts === null ? t.unreadable : number(item.contracts, 0, language)}</td>
            <td className="number">{sizeText(item.bytes, language)}</td>
            {hasSecond && <td>{t.places[item.place]}</td>}
            <td className={classes.action}>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t.lookAt(moment(item.at))}
                onClick={() => void lookAtBackup(item, language)}
              >
                {t.look}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The backups as they are listed now; null until they are. */
function useItems(): readonly BackupItem[] | 'failed' | null {
  const state = useBackups(({ state }) => state)
  const [items, setItems] = useState<readonly BackupItem[] | 'failed' | null>(null)
  const [newest, copied] = [state?.newestAt, state?.second?.copiedAt]
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them says that the list is another
  useEffect(() => {
    let isShown = true
    void listBackups().then((list) => {
      if (isShown) setItems(list ?? 'failed')
    })
    return () => {
      isShown = false
    }
  }, [newest, copied])
  return items
}
