import type { Ore } from '../../../shared/rules/index.ts'
import type { Compared, ReckonedView } from './compared.ts'

/** How months are shown: each by itself, or with all before it. */
export const monthsAs = ['running', 'months'] as const
export type MonthsAs = (typeof monthsAs)[number]

/** A supplier's amounts by month, each without VAT. */
export interface MonthCurve {
  readonly view: ReckonedView
  readonly amounts: readonly Ore[]
}

interface MonthCurves {
  readonly curves: readonly MonthCurve[]
  /** The highest amount of all, so that they can stand on one scale. */
  readonly highest: Ore
  /** The cheapest's amounts, to be drawn behind the others' where sums are compared. */
  readonly behind: readonly Ore[] | null
}

/** What is invoiced by month under each supplier's terms. */
export function monthCurves(
  { reckoned, cheapest }: Pick<Compared, 'reckoned' | 'cheapest'>,
  as: MonthsAs,
): MonthCurves {
  const shown = (nets: readonly Ore[]) => (as === 'running' ? runningSums(nets) : nets)
  const curves = reckoned.map((view) => ({ view, amounts: shown(view.nets) }))
  return {
    curves,
    highest: Math.max(1, ...curves.flatMap(({ amounts }) => amounts)),
    behind: as === 'running' && cheapest !== null ? shown(cheapest.nets) : null,
  }
}

/** Each amount with all before it. */
function runningSums(amounts: readonly Ore[]): Ore[] {
  let sum = 0
  return amounts.map((amount) => {
    sum += amount
    return sum
  })
}
