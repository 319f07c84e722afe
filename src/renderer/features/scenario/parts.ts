import { type Ore, sumOf, type UsePart, useParts } from '../../../shared/rules/index.ts'
import type { ReckonedView } from './compared.ts'

/** The look of a part in every chart: its place among them, what is charged later among the last. */
export function lookOf(part: UsePart): number {
  return partsInOrder.indexOf(part)
}

/** The parts with those that take something off at the end, so that the first looks are of what is paid. */
const partsInOrder: readonly UsePart[] = [...useParts.filter((part) => part !== 'notYet'), 'notYet']

/** The parts that any of the candidates has. */
export function partsAmong(views: readonly ReckonedView[]): UsePart[] {
  return useParts.filter((part) => views.some(({ outcome }) => outcome.paid.parts[part] !== 0))
}

/** What the index may still add to what a need costs; 0 where nothing hangs on that. */
export function mayAdd({ outcome: { net, most } }: ReckonedView): Ore {
  return most === null ? 0 : most - net
}

/** What the parts that take something off come to: 0 or less. */
export function takenOff(parts: Readonly<Record<UsePart, Ore>>): Ore {
  return sumOf(Object.values(parts).filter((net) => net < 0))
}
