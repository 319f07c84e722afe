/** The ledger's contracts with what the rules make of them; what every screen, PDF and reminder reads. */
export { type Action, actionsOf, allActions, type GiveNotice } from './actions.ts'
export { type ActionText, actionText } from './actionText.ts'
export { type Appraisal, appraise, chargesAtMost, chargesBetween, contractOf, freeToLeave } from './appraisal.ts'
export { contextOf } from './context.ts'
export { costByMonth, costBySupplier, type MonthCost, type SupplierCost } from './months.ts'
export { storedDay } from './storedDay.ts'
export { type TimelineRow, timeline } from './timeline.ts'
export { type Warning, warningsOf } from './warnings.ts'
