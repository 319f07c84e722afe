import type { Day } from '../calendar.ts'
import type { Contract } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { ownTermination } from './ownTermination.ts'
import { endFor } from './wayOut.ts'
import type { WaysOut } from './waysOut.ts'

/** What has become of a notice: `fixed` where the last day is known for certain, which wins over any notice. */
export type Given =
  | { readonly status: 'fixed' | 'valid'; readonly endsOn: Day }
  | { readonly status: 'too-early' | 'awaiting-confirmation' | 'not-stated'; readonly endsOn: null }

/**
 * What a notice that was given or is planned leads to, on the cautious reading; null where there is none.
 *
 * ZimaOne's counts only once confirmed, from the later of the two days (Opsigelse).
 */
export function givenNotice(contract: Contract, edition: Edition, ways: WaysOut | null): Given | null {
  if (contract.endsOn !== null) return { status: 'fixed', endsOn: contract.endsOn }
  if (contract.notice === null) return null
  if (ways === null) return { status: 'not-stated', endsOn: null }
  const { receivedOn, confirmedOn } = contract.notice
  if (receivedOn < ways.cautious.earliestNotice) return { status: 'too-early', endsOn: null }
  const mustConfirm = ownTermination(contract, edition, 'needs-confirmation') !== null
  if (!mustConfirm) return { status: 'valid', endsOn: endFor(ways.cautious, receivedOn) }
  if (confirmedOn === null) return { status: 'awaiting-confirmation', endsOn: null }
  return { status: 'valid', endsOn: endFor(ways.cautious, Math.max(receivedOn, confirmedOn)) }
}

/**
 * The end that the rules give for the notice on record, where the supplier has confirmed or decreed a later one; null
 * where it has not. The later end is to be objected to.
 */
export function endBeforeTheOneGiven(contract: Contract, edition: Edition, ways: WaysOut | null): Day | null {
  if (contract.endsOn === null) return null
  const byNotice = givenNotice({ ...contract, endsOn: null }, edition, ways)?.endsOn ?? null
  return byNotice !== null && byNotice < contract.endsOn ? byNotice : null
}
