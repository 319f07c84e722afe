import type { MenuItemConstructorOptions } from 'electron'
import { accelerator, type CommandId, commands } from '../../shared/commands/index.ts'
import type { Language } from '../../shared/ipc/index.ts'
import { menuTexts } from './texts.ts'

/** How a menu is to be. */
export interface MenuContext {
  readonly language: Language
  /** Called with what was chosen. */
  readonly command: (id: CommandId) => void
  readonly mac: boolean
  readonly development: boolean
}

const line: MenuItemConstructorOptions = { type: 'separator' }

/**
 * The application's menu. Commands have their words and keys from the list that the window reads too, and carry its name
 * as their id.
 *
 * The window hears every key first and knows which are a text field's own, so the keys are shown here but not taken from
 * it (on macOS, where the menu's always count, it gets those that the window leaves).
 */
export function menuTemplate({ language, command, mac, development }: MenuContext): MenuItemConstructorOptions[] {
  const t = menuTexts(language)
  const item = (id: CommandId): MenuItemConstructorOptions => {
    const { words, keys = [] } = commands[id]
    const [first] = keys
    const shown = first === undefined ? {} : { accelerator: accelerator(first), registerAccelerator: false }
    return { id, label: words[language], click: () => command(id), ...shown }
  }
  const items = (...ids: readonly CommandId[]) => ids.map(item)
  return [
    ...(mac ? [appMenu(item, t.quit)] : []),
    {
      label: t.file,
      submenu: [
        ...items('new-contract', 'new-terms', 'new-need'),
        line,
        ...items('open', 'import', 'save'),
        line,
        {
          label: t.export,
          submenu: [
            ...items('export-workbook', 'export-contracts', 'export-payments', 'export-deadlines'),
            line,
            ...items('export-json', 'export-varsel'),
          ],
        },
        ...items('export-pdf', 'print'),
        line,
        ...items('backup', 'settings-backups'),
        ...(mac ? [] : [line, item('settings'), line, { role: 'quit', label: t.quit } as const]),
      ],
    },
    {
      label: t.edit,
      submenu: [
        ...items('undo', 'redo'),
        line,
        { role: 'cut', label: t.cut },
        { role: 'copy', label: t.copy },
        { role: 'paste', label: t.paste },
        { role: 'selectAll', label: t.selectAll },
        line,
        ...items('find', 'search'),
      ],
    },
    {
      label: t.view,
      submenu: [
        ...items('palette'),
        line,
        ...items('overview', 'contracts', 'compare', 'terms', 'payments', 'reminders', 'bin', 'back'),
        line,
        { role: 'zoomIn', label: t.zoomIn },
        { role: 'zoomOut', label: t.zoomOut },
        { role: 'resetZoom', label: t.resetZoom },
        line,
        { role: 'togglefullscreen', label: t.fullScreen },
      ],
    },
    {
      label: t.window,
      submenu: [
        { role: 'minimize', label: t.minimize },
        { role: 'close', label: t.close },
      ],
    },
    {
      label: t.help,
      submenu: [
        ...items('shortcuts', 'modelled-terms'),
        line,
        ...items('check-up', 'diagnosis', 'folder'),
        line,
        ...items('licences', 'about'),
      ],
    },
    ...(development
      ? [{ label: t.develop, submenu: [{ role: 'reload' }, { role: 'toggleDevTools' }] } as MenuItemConstructorOptions]
      : []),
  ]
}

/** The first menu of a Mac, which bears the app's name and has settings and quitting in it. */
const appMenu = (item: (id: CommandId) => MenuItemConstructorOptions, quit: string): MenuItemConstructorOptions => ({
  label: 'Varsel',
  submenu: [
    item('about'),
    line,
    { ...item('settings'), accelerator: 'Cmd+,' },
    line,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    line,
    { role: 'quit', label: quit },
  ],
})
