import { type BrowserWindow, Menu } from 'electron'
import type { Language } from '../../shared/ipc/index.ts'
import { textTemplate } from './textTemplate.ts'

/**
 * Gives a window's text its menu. What the page itself has a menu for (a contract) never comes here; in the Chromium host
 * it is the browser that has one.
 */
export function giveTextMenu(window: BrowserWindow, language: () => Language): void {
  window.webContents.on('context-menu', (_event, clicked) => {
    const template = textTemplate(clicked, language())
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window })
  })
}
