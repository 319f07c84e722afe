import { Button } from '@mantine/core'
import type { HistoryEntry } from '../../../shared/history/index.ts'
import { historyTexts } from '../../../shared/texts/history.ts'
import { momentInText } from '../../parts/duties/moment.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { ChangesTable } from './ChangesTable.tsx'
import classes from './History.module.css'

interface HistoryItemProps {
  readonly entry: HistoryEntry
  readonly onPutBack: () => void
}

/** One change: when, what it was and what it did. */
export function HistoryItem({ entry, onPutBack }: HistoryItemProps) {
  const t = useTexts(historyTexts)
  const language = useLanguage()
  const { today } = useRulesContext()
  const moment = momentInText(entry.at, today, language)
  const { undone, changes, left } = entry
  return (
    <li className={classes.entry} data-undone={undone !== null}>
      <div className={classes.head}>
        <div>
          <h3 className={classes.what}>{whatText(entry, t)}</h3>
          <p className={classes.when}>
            {moment}
            {undone !== null && (
              <span className={classes.undone}>
                {t.undone(momentInText(undone.at, today, language))}
                {undone.canRedo ? `, ${t.canRedo}` : ''}
              </span>
            )}
          </p>
        </div>
        {left === 'as-now' && <span className={classes.now}>{t.asNow}</span>}
        {left === 'otherwise' && (
          <Button size="compact-sm" variant="default" aria-label={t.putBackOf(moment)} onClick={onPutBack}>
            {t.putBack}
          </Button>
        )}
      </div>
      {changes === null ? (
        <p className={classes.when}>{t.unreadable}</p>
      ) : (
        changes.length > 0 && (
          <ChangesTable label={whatText(entry, t)} changes={changes} heads={[t.column.before, t.column.after]} />
        )
      )}
    </li>
  )
}

/** What the change was, for this contract: another's deletion changes the one that it followed. */
function whatText({ what, did }: HistoryEntry, t: (typeof historyTexts)['da']): string {
  if (did !== 'changed') return t.whats[what]
  if (what === 'contract-deleted') return t.follower
  return what === 'contract-undeleted' ? t.followerBack : t.whats[what]
}
