import type { Language } from '../../../../shared/rules/index.ts'
import { retypedAmount, retypedDate } from '../../../parts/form/retyped.ts'
import type { ScenarioDraft } from './draft.ts'

/** The draft as it is typed in another language; what cannot be read stays as it is. */
export function translated(draft: ScenarioDraft, from: Language, to: Language): ScenarioDraft {
  if (from === to) return draft
  return {
    ...draft,
    startsOn: retypedDate(draft.startsOn, to),
    endsOn: retypedDate(draft.endsOn, to),
    unitPrice: retypedAmount(draft.unitPrice, from, to),
    candidates: draft.candidates.map((each) => ({ ...each, unitPrice: retypedAmount(each.unitPrice, from, to) })),
  }
}
