import { EventEmitter } from 'node:events'
import type { WebContents } from './contents.ts'

/** What a handler learns about who asks. */
export interface InvokeEvent {
  readonly sender: WebContents
  readonly senderFrame: { readonly url: string; readonly parent: null | object }
}

type Handler = (event: InvokeEvent, ...args: unknown[]) => unknown

/** Electron's `ipcMain`. */
class IpcMain extends EventEmitter {
  #handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel)
  }

  /** Answers a page's `ipcRenderer.invoke`. */
  async invoke(event: InvokeEvent, channel: string, args: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return handler(event, ...args)
  }
}

export const ipcMain = new IpcMain()
