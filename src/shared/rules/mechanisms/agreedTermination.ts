import { addMonths } from '../calendar.ts'
import type { AgreedTermination, Contract } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { anchorOf, periodMonths } from './subscriptionPeriod.ts'
import type { WayOut } from './wayOut.ts'

/**
 * Individually agreed termination: lock-in through start date + n months − 1 day, notice after it (or in it, to take
 * effect at its end), never ending before the start date (terms/README, Termination).
 */
export function agreedWayOut(contract: Contract, edition: Edition, agreed: AgreedTermination): WayOut {
  const lockInUntil = agreed.lockInMonths > 0 ? addMonths(contract.startsOn, agreed.lockInMonths) - 1 : null
  const locked = lockInUntil !== null && !agreed.noticeInLockIn
  return {
    lockInUntil,
    earliestNotice: locked ? lockInUntil + 1 : contract.signedOn,
    notBefore: lockInUntil === null ? contract.startsOn : Math.max(contract.startsOn, lockInUntil),
    limits: [{ length: agreed.notice, before: 'end' }],
    endsAt: agreed.endsAt === 'period-end' ? terms(contract, edition, agreed) : agreed.endsAt,
  }
}

/** The first term and its renewals, all reckoned from the anchor. */
function terms(contract: Contract, edition: Edition, agreed: AgreedTermination) {
  const months = agreed.termMonths ?? periodMonths(contract, edition) ?? 1
  return { anchor: anchorOf(contract, edition), months, firstMonths: agreed.firstTermMonths ?? months }
}
