import { type Duty, needsAttention, type Standing } from '../../shared/reminders/index.ts'
import type { Day } from '../../shared/rules/index.ts'

/** Something that waits for the owner, as the tray tells of it. */
export interface Waiting {
  readonly contractId: string
  readonly day: Day
  readonly duty: Duty
  readonly isPassed: boolean
}

/** What waits for the owner today, by contract. */
export function waitingOf(standings: readonly Standing[], today: Day): ReadonlyMap<string, readonly Waiting[]> {
  const byContract = new Map<string, Waiting[]>()
  for (const standing of standings) {
    if (!needsAttention(standing, today)) continue
    const { duty, isPassed } = standing
    const list = byContract.get(duty.contractId) ?? []
    byContract.set(duty.contractId, [...list, { contractId: duty.contractId, day: duty.actBy, duty, isPassed }])
  }
  return byContract
}
