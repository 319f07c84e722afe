import { civil, type Day, monthInShort } from '../../../shared/rules/index.ts'
import { overviewTexts } from '../../../shared/texts/overview.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Contract.module.css'

/** Days ahead in which something is near. */
const near = 30

/** A day as a block, with how far off it is in words. */
export function DayBlock({ day }: { readonly day: Day }) {
  const t = useTexts(overviewTexts)
  const language = useLanguage()
  const { today } = useRulesContext()
  const days = day - today
  const { date } = civil(day)
  return (
    <div className={classes.day} data-urgency={days < 0 ? 'overdue' : days <= near ? 'soon' : 'later'}>
      <span className={classes.date}>{language === 'da' ? `${date}.` : date}</span>
      <span>{monthInShort(day, language)}</span>
      <strong>{daysLeft(days, t)}</strong>
    </div>
  )
}

function daysLeft(days: number, t: (typeof overviewTexts)['da']): string {
  if (days < 0) return t.overdue(-days)
  if (days === 0) return t.todayDue
  return days <= 90 ? t.inDays(days) : t.inMonths(Math.round(days / 30.4))
}
