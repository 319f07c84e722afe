/** A scenario as it is typed: pure. */
export {
  type CandidateDraft,
  mostCandidates,
  newDraft,
  type ScenarioDraft,
  spans,
} from './draft.ts'
export { candidateDraft, draftOf } from './draftOf.ts'
export { countPath, monthsShown, readLeave, type ScenarioRead, scenarioOf } from './scenarioOf.ts'
export { contractMonths, goesOn, withCount, withPasted } from './strip.ts'
export { translated } from './translated.ts'
