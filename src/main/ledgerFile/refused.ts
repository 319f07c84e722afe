import type { LedgerFileReason, LedgerFileRefusal } from '../../shared/ledgerFile/index.ts'

/** A file that is not taken in. Nothing was changed. */
export class LedgerFileRefused extends Error {
  readonly refusal: LedgerFileRefusal

  constructor(refusal: LedgerFileRefusal, cause?: unknown) {
    super(`The file is not taken in: ${refusal.reason}`, { cause })
    this.name = 'LedgerFileRefused'
    this.refusal = refusal
  }
}

/** A refusal of the file as a whole. @example throw refused('too-large') */
export function refused(reason: LedgerFileReason, cause?: unknown): LedgerFileRefused {
  return new LedgerFileRefused({ reason, faults: [], more: 0 }, cause)
}
