import { z } from 'zod'
import { channel } from './channel.ts'

/** Whether the system encrypts the disk on which the ledger lies; `not-known` where it can't be told. */
export type DiskEncryption = 'encrypted' | 'not-encrypted' | 'not-known'

export const protectionChannels = {
  /** Asks the system, which may take a second. */
  'protection:disk': channel(z.undefined()).returns<DiskEncryption>(),
}
