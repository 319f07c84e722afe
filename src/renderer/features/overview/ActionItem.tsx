import { type Action, actionText } from '../../../shared/portfolio/index.ts'
import type { Day } from '../../../shared/rules/index.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { DayBlock } from '../../parts/DayBlock.tsx'
import { useLanguage } from '../../state/language.ts'
import classes from './Overview.module.css'

/** One thing to do, and by when. */
export function ActionItem({ action, today }: { readonly action: Action; readonly today: Day }) {
  const language = useLanguage()
  const { what, why } = actionText(action, today, language)
  return (
    <li className={classes.action}>
      <DayBlock day={action.day} />
      <div>
        <ContractLink id={action.of.record.id}>{what}</ContractLink>
        <div className={classes.whom}>{action.of.supplierName}</div>
        <p className={classes.why}>{why}</p>
      </div>
    </li>
  )
}
