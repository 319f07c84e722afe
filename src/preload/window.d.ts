import type { VarselApi } from './api.ts'

declare global {
  interface Window {
    readonly varsel: VarselApi
  }
  /** The declared names, written in by the build so that neither zod nor the schemas end up in the preload script. */
  const __CHANNEL_NAMES__: readonly string[]
  const __EVENT_NAMES__: readonly string[]
}
