import type { Day } from '../calendar.ts'
import type { Ore } from '../money.ts'

/** The values that the sentences on what a need costs name. */
export interface UseValues {
  'use-net': { through: Day; net: Ore }
  'use-used': { from: Day; through: Day; net: Ore }
  'use-packs-steady': { packSize: number; seats: number; yearly: Ore }
  'use-packs-varying': { packSize: number; most: number; isSteady: boolean; net: Ore }
  'use-packs-sum': { from: Day; through: Day; net: Ore }
  'use-held-packs': { net: Ore }
  'use-held-period': { net: Ore }
  'use-held-peak': { net: Ore }
  'use-not-yet': { net: Ore }
  'use-before-start': { startsOn: Day; net: Ore }
  'use-after-need': { days: number; through: Day; net: Ore }
  'use-after-end': { end: Day; net: Ore }
  'use-ahead': { through: Day; net: Ore }
  'use-index': { net: Ore }
  'use-index-at-most': { net: Ore }
  'use-nothing': Record<never, never>
}
