import { Menu } from 'electron'
import { type MenuContext, menuTemplate } from './template.ts'

/** Sets the application's menu. */
export function setMenu(context: Omit<MenuContext, 'mac'>): void {
  const template = menuTemplate({ ...context, mac: process.platform === 'darwin' })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
