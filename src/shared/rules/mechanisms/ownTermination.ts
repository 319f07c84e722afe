import type { Contract } from '../contract.ts'
import { type Edition, type Modelled, stated } from '../edition.ts'

/**
 * What the terms themselves say of giving notice; null where they are silent, or where termination is agreed
 * individually, which replaces all of the supplier's own.
 *
 * @example ownTermination(contract, zimaone, 'needs-confirmation')?.clause // 'Opsigelse'
 */
export function ownTermination<K extends 'needs-confirmation' | 'sends-confirmation' | 'recommended-notice'>(
  contract: Contract,
  edition: Edition,
  kind: K,
): Modelled<K> | null {
  return contract.agreed.termination === null ? stated(edition, kind) : null
}
