import { diskEncryption } from '../diskEncryption/index.ts'
import type { Handlers } from './register.ts'

/** Says how the ledger is protected by the system. */
export function protectionHandlers({ dataFolder }: { readonly dataFolder: string }) {
  return { 'protection:disk': () => diskEncryption(dataFolder) } satisfies Handlers
}
