import { Button } from '@mantine/core'
import type { BinItem } from '../../../shared/history/index.ts'
import { newestEdition, type Supplier } from '../../../shared/rules/index.ts'
import { binTexts } from '../../../shared/texts/bin.ts'
import { momentInText } from '../../parts/duties/moment.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Bin.module.css'

interface BinTableProps {
  readonly items: readonly BinItem[]
  readonly onBringBack: (item: BinItem) => void
  readonly onErase: (item: BinItem) => void
}

/** The contracts of the bin, those that went last first. */
export function BinTable({ items, onBringBack, onErase }: BinTableProps) {
  const t = useTexts(binTexts)
  const language = useLanguage()
  const { today } = useRulesContext()
  return (
    <>
      <p className={classes.hint}>{t.hint}</p>
      <table className={classes.table} aria-label={t.title}>
        <thead>
          <tr>
            <th scope="col">{t.contract}</th>
            <th scope="col">{t.supplier}</th>
            <th scope="col">{t.gone}</th>
            <th scope="col">{t.tools}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const moment = momentInText(item.at, today, language)
            return (
              <tr key={item.id}>
                <th scope="row">
                  {item.title}
                  {item.example && <span className={classes.example}> {t.example}</span>}
                </th>
                <td>{item.supplierName ?? newestEdition(item.supplier as Supplier).name}</td>
                <td>{item.how === 'deleted' ? moment : t.undone(moment)}</td>
                <td className={classes.tools}>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t.bringBackOf(item.title)}
                    onClick={() => onBringBack(item)}
                  >
                    {t.bringBack}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t.eraseOf(item.title)}
                    onClick={() => onErase(item)}
                  >
                    {t.erase}
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
