import { once } from 'node:events'
import { app } from './app.ts'
import { answerOpenDialogs, answerSaveDialogs } from './dialog.ts'
import { dropFrom } from './dropped.ts'
import { Menu, Notification, Tray } from './shown.ts'
import { powerMonitor } from './system.ts'
import { BrowserWindow } from './window.ts'

/** What a process that started the host with a Node IPC channel may tell it: what a person does outside the page. */
export type ControlMessage =
  | { readonly type: 'save-as'; readonly path: string | null }
  | { readonly type: 'open'; readonly paths: readonly string[] }
  /** Files of these names that the page is told of next are these. */
  | { readonly type: 'drop'; readonly paths: readonly string[] }
  | { readonly type: 'menu'; readonly id: string }
  /** The one shown last, or the last with a title. */
  | { readonly type: 'click-notification'; readonly title: string | null }
  /** The icon beside the clock, or an item of its menu. */
  | { readonly type: 'click-tray'; readonly item: string | null }
  /** Asks to be told (`closed`) when the app, too, knows that its windows are closed. */
  | { readonly type: 'tell-closed' }
  /** The computer wakes from sleep. */
  | { readonly type: 'wake' }
  | { readonly type: 'quit' }

async function tellClosed(): Promise<void> {
  await Promise.all(BrowserWindow.getAllWindows().map((window) => once(window, 'closed')))
  process.send?.('closed')
}

function clickTray(item: string | null): void {
  const [tray] = [...Tray.shown]
  if (item === null) tray?.emit('click')
  else tray?.menu?.getMenuItemById(item)?.click()
}

/** Does what the starting process says. */
export function listenForControl(): void {
  process.on('message', (message: ControlMessage) => {
    switch (message.type) {
      case 'save-as':
        return answerSaveDialogs(message.path)
      case 'open':
        return answerOpenDialogs(message.paths)
      case 'drop':
        return dropFrom(message.paths)
      case 'menu':
        return Menu.getApplicationMenu()?.getMenuItemById(message.id)?.click()
      case 'click-notification':
        return void Notification.shown.findLast(({ title }) => [title, null].includes(message.title))?.emit('click')
      case 'click-tray':
        return clickTray(message.item)
      case 'tell-closed':
        return void tellClosed()
      case 'wake':
        return void powerMonitor.emit('resume')
      case 'quit':
        return app.quit()
    }
  })
  // The app goes on for as long as its windows do, not for as long as it is listened to.
  process.channel?.unref()
}
