import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { AppCommand } from '../shared/ipc/index.ts'

/** The menu's labels in one language. */
export interface MenuTexts {
  readonly file: string
  readonly newContract: string
  readonly exportPdf: string
  readonly settings: string
  readonly quit: string
  readonly edit: string
  readonly undo: string
  readonly redo: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly view: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly resetZoom: string
  readonly fullScreen: string
  readonly window: string
  readonly minimize: string
  readonly close: string
  readonly develop: string
}

/**
 * Sets the application's menu. Items that ask something of the screen carry the command as their id.
 *
 * Undo and redo are the ledger's. In a text field the field's own undo is what one means; the renderer tells the two
 * apart, so the accelerators are shown but not taken from it.
 *
 * @param command called with what was chosen
 */
export function setMenu(texts: MenuTexts, command: (name: AppCommand) => void, development: boolean): void {
  const ask = (id: AppCommand, label: string, accelerator: string, more: MenuItemConstructorOptions = {}) => ({
    id,
    label,
    accelerator,
    click: () => command(id),
    ...more,
  })
  const mac = process.platform === 'darwin'
  const shown = { registerAccelerator: false }
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: texts.file,
      submenu: [
        ask('new-contract', texts.newContract, 'CmdOrCtrl+N'),
        ask('export-pdf', texts.exportPdf, 'CmdOrCtrl+P'),
        { type: 'separator' },
        ask('settings', texts.settings, 'CmdOrCtrl+,'),
        ...(mac ? [] : [{ type: 'separator' } as const, { role: 'quit', label: texts.quit } as const]),
      ],
    },
    {
      label: texts.edit,
      submenu: [
        ask('undo', texts.undo, 'CmdOrCtrl+Z', shown),
        ask('redo', texts.redo, 'Shift+CmdOrCtrl+Z', shown),
        { type: 'separator' },
        { role: 'cut', label: texts.cut },
        { role: 'copy', label: texts.copy },
        { role: 'paste', label: texts.paste },
        { role: 'selectAll', label: texts.selectAll },
      ],
    },
    {
      label: texts.view,
      submenu: [
        { role: 'zoomIn', label: texts.zoomIn },
        { role: 'zoomOut', label: texts.zoomOut },
        { role: 'resetZoom', label: texts.resetZoom },
        { role: 'togglefullscreen', label: texts.fullScreen },
      ],
    },
    {
      label: texts.window,
      submenu: [
        { role: 'minimize', label: texts.minimize },
        { role: 'close', label: texts.close },
      ],
    },
    ...(development
      ? [{ label: texts.develop, submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }] } as const]
      : []),
  ] as MenuItemConstructorOptions[]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
