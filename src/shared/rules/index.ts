/** The rules: what a contract with a supplier comes to. Pure; the only public door. */
export { type Answer, answer } from './answer.ts'
export type { Assumption } from './assumption.ts'
export * from './calendar.ts'
export { agreementRef, type Clause, type NotComputed } from './clause.ts'
export { type Bilingual, type ClauseText, citation } from './clauseText.ts'
export * from './contract.ts'
export type * from './contractJson.ts'
export { type Edition, restsOnAgreement, stated } from './edition.ts'
export { charges, type Evaluation, evaluate } from './evaluate.ts'
export { arbejdsdage, dage } from './explain/counted.ts'
export { explain, type Topic, topics } from './explain/explain.ts'
export { explainMostOff } from './explain/explainAfter.ts'
export { explainCharge } from './explain/explainCharge.ts'
export { explainIndexedInvoice } from './explain/explainInvoice.ts'
export { explainLate, lateBesides } from './explain/explainLate.ts'
export { explainLeaving, type LeavingTopic, leavingTopics } from './explain/explainLeaving.ts'
export { explainRise } from './explain/explainRise.ts'
export { explainMissedDeadline } from './explain/explainTermination.ts'
export { explainUse, sentenceOf, type Use } from './explain/explainUse.ts'
export type { Step, StepBasis, StepKey } from './explain/step.ts'
export { stepText } from './explain/stepText.ts'
export * from './format.ts'
export { endReckonedWith, type Obligation } from './mechanisms/afterTermination.ts'
export {
  type AnnouncedRise,
  announcedRise,
  type DemandedNotice,
  type RiseEffect,
} from './mechanisms/announcedRise.ts'
export type { Charge, RawCharge } from './mechanisms/charge.ts'
export { endBeforeTheOneGiven, type Given } from './mechanisms/givenNotice.ts'
export { unknownAtCap } from './mechanisms/indexation.ts'
export { checkIndexedInvoice, type IndexedInvoice, type InvoiceCheck } from './mechanisms/indexedInvoice.ts'
export { quantityOn } from './mechanisms/inForce.ts'
export {
  type LateChange,
  type LateEvent,
  type LateTimeline,
  type LateTotals,
  lateTimeline,
  type UnpaidInvoice,
} from './mechanisms/lateTimeline.ts'
export {
  type Leaving,
  type LeavingCosts,
  type LeavingReading,
  leaveBy,
  leavingHorizonMonths,
  type Staying,
} from './mechanisms/leaving.ts'
export { type LeavingCurve, type LeavingStep, leavingCurve, leavingOn } from './mechanisms/leavingCurve.ts'
export { type Liability, liability } from './mechanisms/liability.ts'
export { type NoticeDay, noticeAhead, noticeFrom } from './mechanisms/noticeDay.ts'
export { ownTermination } from './mechanisms/ownTermination.ts'
export type { PackSeats } from './mechanisms/packSeats.ts'
export { type PaidAndUsed, paidAndUsed, type UsePart, type UseSpan, useParts } from './mechanisms/paidAndUsed.ts'
export { type LateCost, lateCost } from './mechanisms/payingLate.ts'
export { type MostOff, mostOff } from './mechanisms/priceReduction.ts'
export { rentsHardware } from './mechanisms/rentsHardware.ts'
export {
  type NextDeadline,
  postWorkingDays,
  type ReadingDeadline,
  sendBy,
  type Termination,
  termination,
} from './mechanisms/termination.ts'
export { missedCost, type Totals, totals } from './mechanisms/totals.ts'
export { firstEnd, lastDayFor, type WayOut } from './mechanisms/wayOut.ts'
export type { ReadingName } from './mechanisms/waysOut.ts'
export { type Amount, netOf, type Ore, ratio, sumOf } from './money.ts'
export { notComputedTexts } from './notComputedTexts.ts'
export type * from './ownTermsJson.ts'
export { parseContract } from './parse/contract.ts'
export type { Fault, FaultCode, Parsed } from './parse/faults.ts'
export { faultText } from './parse/faultTexts.ts'
export { parseOwnTerms } from './parse/ownTerms.ts'
export { parseNetPriceIndex, parseRequest } from './parse/request.ts'
export {
  alike,
  type Cell,
  type EditionPoints,
  type Point,
  type PointGroup,
  type PointId,
  pointGroups,
} from './points.ts'
export type * from './request.ts'
export { type Supplier, suppliers } from './supplier.ts'
export { editionOf, editions, newestEdition } from './suppliers/index.ts'
export { assumptions, pointsOf, textOfClause } from './suppliers/wording.ts'
export { addWorkingDays, isWorkingDay } from './workingDays.ts'
