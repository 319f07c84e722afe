import type { Scenario } from './scenario.ts'
import { tidyAgreed } from './tidyTerms.ts'

/** A scenario in the one way in which it is written: keys in a fixed order, changes in the order of their days. */
export function tidyScenario({ id, name, need, months, candidates }: Scenario): Scenario {
  const { leaving } = need
  return {
    id,
    name,
    need: {
      startsOn: need.startsOn,
      units: need.units,
      unitPrice: need.unitPrice,
      changes: need.changes.map(({ on, units }) => ({ on, units })).sort((a, b) => (a.on < b.on ? -1 : 1)),
      leaving: leaving && { on: leaving.on, known: leaving.known },
    },
    months,
    candidates: candidates.map(({ supplier, ownTermsId, supplierName, agreed, unitPrice }) => ({
      supplier,
      ownTermsId,
      supplierName,
      agreed: tidyAgreed(agreed) ?? {},
      unitPrice,
    })),
  }
}
