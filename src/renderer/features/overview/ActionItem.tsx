import { type Action, actionText } from '../../../shared/portfolio/index.ts'
import { civil, type Day, monthInShort } from '../../../shared/rules/index.ts'
import { overviewTexts } from '../../../shared/texts/overview.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { useLanguage, useTexts } from '../../state/language.ts'
import classes from './Overview.module.css'

/** Days ahead in which something is near. */
const near = 30

/** One thing to do. Its urgency is in the word under the day, not in the colour alone. */
export function ActionItem({ action, today }: { readonly action: Action; readonly today: Day }) {
  const language = useLanguage()
  const t = useTexts(overviewTexts)
  const days = action.day - today
  const urgency = days < 0 ? 'overdue' : days <= near ? 'soon' : 'later'
  const { date } = civil(action.day)
  const dayOfMonth = language === 'da' ? `${date}.` : date
  const { what, why } = actionText(action, today, language)
  return (
    <li className={classes.action} data-urgency={urgency}>
      <div className={classes.day}>
        <span className={classes.date}>{dayOfMonth}</span>
        <span className={classes.month}>{monthInShort(action.day, language)}</span>
        <span className={classes.left}>{daysLeft(days, t)}</span>
      </div>
      <div>
        <ContractLink id={action.of.record.id} className={classes.what}>
          {what}
        </ContractLink>
        <div className={classes.whom}>{action.of.supplierName}</div>
        <p className={classes.why}>{why}</p>
      </div>
    </li>
  )
}

function daysLeft(days: number, t: (typeof overviewTexts)['da']): string {
  if (days < 0) return t.overdue(-days)
  if (days === 0) return t.todayDue
  return days <= 90 ? t.inDays(days) : t.inMonths(Math.round(days / 30.4))
}
