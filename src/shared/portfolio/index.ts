/** The ledger's contracts with what the rules make of them; what every screen, PDF and reminder reads. */
export { type Action, actionsOf, allActions, type GiveNotice, giveNotice } from './actions.ts'
export { type ActionText, actionText } from './actionText.ts'
export {
  type Appraisal,
  appraise,
  chargesAtMost,
  chargesBetween,
  freeToLeave,
  hasReadings,
  needsConfirmation,
} from './appraisal.ts'
export { contextOf } from './context.ts'
export { type EvaluateRequest, evaluateRequest } from './evaluateRequest.ts'
export { costByMonth, costBySupplier, type MonthCost, type SupplierCost, suppliersOf } from './months.ts'
export { matches } from './search.ts'
export { sideBySide } from './sideBySide.ts'
export { cautiousStake, explainStake } from './stake.ts'
export { type Standing, standingOf } from './standing.ts'
export { type ContractState, contractStates, stateOf } from './state.ts'
export { storedDay } from './storedDay.ts'
export { type TimelineRow, timeline } from './timeline.ts'
export { type Warning, warningsOf } from './warnings.ts'
