import type { BrowserWindow } from 'electron'
import type { EventName, PayloadOf } from '../shared/ipc/index.ts'

/** Tells a window's page something; one that is gone is passed over. @example push(window, 'app:command', 'undo') */
export function push<Name extends EventName>(window: BrowserWindow, event: Name, payload: PayloadOf<Name>): void {
  if (!window.isDestroyed()) window.webContents.send(event, payload)
}
