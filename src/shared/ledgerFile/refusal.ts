/**
 * Why a file is not taken in. `unreadable`: the system does not let it be read. `too-large`: it, or what it says it
 * holds, is beyond what a ledger comes to. `unknown-kind`: it is something else. `damaged`: it is cut off, or not what
 * it says. `newer`: a newer version of the app wrote it. `faulty`: its records are not as they must be.
 */
export type LedgerFileReason = 'unreadable' | 'too-large' | 'unknown-kind' | 'damaged' | 'newer' | 'faulty'

/** Something wrong with a record, and where: `contracts[2].terms.lines[0].to`. */
export interface LedgerFileFault {
  readonly path: string
  readonly message: string
}

/** Why a file is not taken in, with the first of its faults, and how many more there are. */
export interface LedgerFileRefusal {
  readonly reason: LedgerFileReason
  readonly faults: readonly LedgerFileFault[]
  readonly more: number
}
