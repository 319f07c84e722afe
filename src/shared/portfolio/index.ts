/** The ledger's contracts with what the rules make of them; what every screen, PDF and reminder reads. */
export type { Action, ActionKind, GiveNotice } from './action.ts'
export { actionsOf, allActions, soonestFirst } from './actions.ts'
export { type ActionText, actionText, stakeText } from './actionText.ts'
export {
  type Appraisal,
  appraise,
  chargesAtMost,
  chargesBetween,
  freeToLeave,
  hasReadings,
  needsConfirmation,
} from './appraisal.ts'
export { payments, priceChanges } from './comingActions.ts'
export { contextOf } from './context.ts'
export { type EvaluateRequest, evaluateRequest } from './evaluateRequest.ts'
export { keepNow } from './intent.ts'
export { costByMonth, costBySupplier, costOfMonths, type MonthCost, type SupplierCost, suppliersOf } from './months.ts'
export { giveNotice, noticesAskedFor } from './noticeActions.ts'
export { type Resting, resultsResting } from './resultsResting.ts'
export { sideBySide } from './sideBySide.ts'
export { cautiousStake, explainStake } from './stake.ts'
export { type Standing, standingOf } from './standing.ts'
export { boundByPeriod, type ContractState, contractStates, stateOf } from './state.ts'
export { storedDay } from './storedDay.ts'
export { type TimelineRow, timeline } from './timeline.ts'
export { differsFrom, restingOn, type UnderTerms, underTerms } from './underTerms.ts'
export { type Warning, warningsOf } from './warnings.ts'
