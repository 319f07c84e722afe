/** Runs sandboxed beside the page. Only the names that the build read off `src/shared/ipc` get through. */
import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { VarselApi } from './api.ts'

const channelNames: ReadonlySet<string> = new Set(__CHANNEL_NAMES__)
const eventNames: ReadonlySet<string> = new Set(__EVENT_NAMES__)

const api = {
  call(channel: string, input?: unknown): Promise<unknown> {
    if (!channelNames.has(channel)) return Promise.reject(new Error(`Not a channel: ${channel}`))
    return ipcRenderer.invoke(channel, input)
  },
  drop(contract: string, files: readonly File[]): Promise<unknown> {
    const paths = files.map((file) => webUtils.getPathForFile(file))
    return ipcRenderer.invoke('documents:dropped', { contract, paths })
  },
  dropTerms(file: File): Promise<unknown> {
    return ipcRenderer.invoke('terms:dropped', { path: webUtils.getPathForFile(file) })
  },
  dropFile(file: File): Promise<unknown> {
    return ipcRenderer.invoke('ledger-file:dropped', { path: webUtils.getPathForFile(file) })
  },
  on(event: string, listener: (payload: unknown) => void): () => void {
    if (!eventNames.has(event)) throw new Error(`Not an event: ${event}`)
    // The renderer never sees Electron's event object: it would hand it the ipcRenderer.
    const forward = (_event: IpcRendererEvent, payload: unknown) => listener(payload)
    ipcRenderer.on(event, forward)
    return () => void ipcRenderer.removeListener(event, forward)
  },
}

contextBridge.exposeInMainWorld('varsel', api as VarselApi)
