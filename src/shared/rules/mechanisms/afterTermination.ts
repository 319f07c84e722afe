import { addMonths, type Day } from '../calendar.ts'
import type { Contract } from '../contract.ts'
import { type Edition, stated } from '../edition.ts'
import type { Termination } from './termination.ts'

/** What must be done, or happens, after the end, and by when. */
export interface Obligation {
  readonly what: 'return-hardware' | 'personal-data-deleted' | 'retrieve-data'
  readonly by: Day
}

/** What follows the end: the one known for certain or given by a valid notice, else the next possible one. */
export function afterTermination(contract: Contract, edition: Edition, leaving: Termination): Obligation[] {
  const end = endReckonedWith(leaving)
  if (end === null) return []
  const obligations: Obligation[] = []
  const hardware = stated(edition, 'return-hardware')
  if (hardware !== null && contract.lines.some(({ kind }) => kind === 'hardware')) {
    obligations.push({ what: 'return-hardware', by: end + hardware.days })
  }
  const deleted = stated(edition, 'personal-data-deleted')
  if (deleted !== null) obligations.push({ what: 'personal-data-deleted', by: addMonths(end, deleted.months) })
  const retrieve = stated(edition, 'retrieve-data')
  if (retrieve !== null) obligations.push({ what: 'retrieve-data', by: end + retrieve.days })
  return obligations
}

/** The end known for certain or given by a valid notice, else the next possible one. */
export function endReckonedWith(leaving: Termination): Day | null {
  return leaving.given?.endsOn ?? leaving.nextDeadline?.endsOn ?? null
}
