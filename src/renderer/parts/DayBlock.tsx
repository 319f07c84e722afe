import { civil, type Day, monthInShort } from '../../shared/rules/index.ts'
import { dayBlockTexts } from '../../shared/texts/dayBlock.ts'
import { useLanguage, useTexts } from '../state/language.ts'
import { useRulesContext } from '../state/portfolio.ts'
import classes from './DayBlock.module.css'

/** Days ahead in which something is near. */
const near = 30

interface DayBlockProps {
  readonly day: Day
  readonly size?: 'normal' | 'large'
}

/** A day as a block, with how far off it is in words: urgency is in them, not in the colour alone. */
export function DayBlock({ day, size = 'normal' }: DayBlockProps) {
  const t = useTexts(dayBlockTexts)
  const language = useLanguage()
  const { today } = useRulesContext()
  const days = day - today
  const { date } = civil(day)
  return (
    <div className={classes.day} data-size={size} data-urgency={days < 0 ? 'overdue' : days <= near ? 'soon' : 'later'}>
      <span className={classes.date}>{language === 'da' ? `${date}.` : date}</span>
      <span>{monthInShort(day, language)}</span>
      <strong>{daysLeft(days, t)}</strong>
    </div>
  )
}

function daysLeft(days: number, t: (typeof dayBlockTexts)['da']): string {
  if (days === 0) return t.today
  const away = Math.abs(days)
  const months = Math.round(away / 30.4)
  if (days < 0) return away <= 90 ? t.overdue(away) : t.overdueMonths(months)
  return away <= 90 ? t.inDays(away) : t.inMonths(months)
}
