import { readFileSync } from 'node:fs'
import { FETCHED } from './longAnswers.ts'

/** The name of the binding between page and host; the page's code never sees it. */
export const BINDING = '__varselHost'

/** Stands before the name of a file that was dropped, in the place of its path, which a page of Chromium has not. */
export const DROPPED = '\u0001dropped:'

/** What the page sends through the binding, as one JSON string: Playwright's own serializer is ten times slower. */
export type PageMessage =
  | { readonly type: 'invoke' | 'send'; readonly channel: string; readonly args: readonly unknown[] }
  /** Asks for what the host has to say; answered when there is something. */
  | { readonly type: 'next' }

/** What the host answers. */
export type HostAnswer =
  | { readonly value?: unknown; readonly error?: string }
  | { readonly messages: readonly { readonly channel: string; readonly args: readonly unknown[] }[] }

/**
 * The script that runs in a page before its own code: the preload script, with an `electron` to require.
 *
 * @param preload the path of a CommonJS preload script
 */
export function preloadScript(preload: string): string {
  const wrapped = `(function (require, module, exports) {${readFileSync(preload, 'utf8')}\n})`
  const names = [BINDING, DROPPED, FETCHED].map((name) => JSON.stringify(name)).join()
  return `(${runPreload})(${names}, ${wrapped})`
}

type Require = (name: string) => unknown

/** Runs in the page; refers to nothing outside itself. */
function runPreload(
  binding: string,
  dropped: string,
  fetched: string,
  preload: (require: Require, module: { exports: object }, exports: object) => void,
): void {
  const page = globalThis as unknown as Record<string, unknown> & { top: unknown }
  const host = page[binding] as (text: string) => Promise<string>
  delete page[binding]
  // Like Electron's, the preload script runs in the main frame only.
  if (page.top !== globalThis) return

  type Listener = (event: object, ...args: unknown[]) => void
  const listeners = new Map<string, Set<Listener>>()
  const { fetch } = globalThis
  const ask = async (message: unknown) => {
    const answer = await host(JSON.stringify(message))
    if (!answer.startsWith(fetched)) return JSON.parse(answer)
    return (await fetch(answer.slice(fetched.length))).json()
  }

  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]) {
      // JSON would make null of what was left out.
      while (args.length > 0 && args.at(-1) === undefined) args.pop()
      const { value, error } = await ask({ type: 'invoke', channel, args })
      if (error !== undefined) throw new Error(`Error invoking remote method '${channel}': ${error}`)
      return value
    },
    send(channel: string, ...args: unknown[]) {
      void ask({ type: 'send', channel, args })
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      return ipcRenderer
    },
    removeListener(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener)
      return ipcRenderer
    },
  }
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null)
      for (const part of Object.values(Object.freeze(value))) freeze(part)
    return value
  }
  const contextBridge = {
    exposeInMainWorld(name: string, api: unknown) {
      Object.defineProperty(page, name, { value: freeze(api), enumerable: true })
    },
  }
  const webUtils = { getPathForFile: (file: { readonly name: string }) => `${dropped}${file.name}` }
  const module = { exports: {} }
  preload(
    (name) => {
      if (name === 'electron') return { contextBridge, ipcRenderer, webUtils }
      throw new Error(`module not found: ${name}`)
    },
    module,
    module.exports,
  )

  // The host speaks when asked, so nothing has to stay on `window` for it to call.
  const listen = async () => {
    for (;;) {
      const { messages } = await ask({ type: 'next' })
      for (const { channel, args } of messages) {
        for (const listener of listeners.get(channel) ?? []) listener({}, ...args)
      }
    }
  }
  // Rejects only when the host is gone; then so is the page.
  void listen().catch(() => {})
}
