import { addScheme } from './address.ts'

type ProtocolHandler = (request: Request) => Response | Promise<Response>

const handlers = new Map<string, ProtocolHandler>()

/** Electron's `protocol`. */
export const protocol = {
  registerSchemesAsPrivileged(list: readonly { scheme: string }[]): void {
    for (const { scheme } of list) addScheme(scheme)
  },
  handle(scheme: string, handler: ProtocolHandler): void {
    handlers.set(scheme, handler)
  },
}

/** What the app serves under one of its schemes. */
export const handlerOf = (scheme: string): ProtocolHandler | undefined => handlers.get(scheme)
