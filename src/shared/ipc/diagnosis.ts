import { z } from 'zod'
import type { CheckUp, CheckUpProgress } from '../diagnosis/index.ts'
import { channel, pushEvent } from './channel.ts'

const name = z.string().min(1).max(100)

export const diagnosisChannels = {
  /** What whoever helps needs to know, as text; it lies on the clipboard then. */
  'diagnosis:copy': channel(z.undefined()).returns<string>(),
  /** A fault of the page: what kind, and its stack, of which only places in the program are written down. */
  'diagnosis:fault': channel(
    z.strictObject({ what: z.enum(['render', 'script', 'promise']), error: name, stack: z.string().max(20_000) }),
  ).returns<void>(),
  /** Whether the page before this one ended by a crash; told once. */
  'diagnosis:crashed': channel(z.undefined()).returns<boolean>(),
  'diagnosis:open-folder': channel(z.undefined()).returns<void>(),
  /** Reads all of the ledger and its documents. Errors: `given-up`, and those of the ledger. */
  'check-up:run': channel(z.undefined()).returns<CheckUp>(),
  'check-up:give-up': channel(z.undefined()).returns<void>(),
}

export const diagnosisEvents = {
  'check-up:progress': pushEvent<CheckUpProgress>(),
  /** Something failed that nobody asked for. */
  'diagnosis:trouble': pushEvent<null>(),
}
