import { join } from 'node:path'
import { Menu, nativeImage, Tray } from 'electron'
import type { AppPlace, Language } from '../../shared/ipc/index.ts'
import { dutyText } from '../../shared/reminders/index.ts'
import { dayInTable } from '../../shared/rules/index.ts'
import { trayTexts } from '../../shared/texts/tray.ts'
import type { Waiting } from './waiting.ts'

const icons = join(import.meta.dirname, '../../resources/icons/tray')

/** So many are named in the menu. */
const named = 5

interface TrayContext {
  readonly open: (place?: AppPlace) => void
  readonly quit: () => void
}

/** The app's icon beside the clock. */
export interface AppTray {
  /** Shows how many wait, and names the first. */
  show(waiting: readonly Waiting[], today: number, language: Language): void
  /** Takes it away. */
  remove(): void
}

/** Puts the icon beside the clock. A click opens the window; so does the menu, at what waits. */
export function appTray({ open, quit }: TrayContext): AppTray {
  const tray = new Tray(iconFor(0))
  tray.on('click', () => open())
  return {
    show(waiting, today, language) {
      const t = trayTexts[language]
      tray.setImage(iconFor(waiting.length))
      tray.setToolTip(t.tip(waiting.length))
      // Beside the clock of macOS the number stands as text; its icons are drawn in one colour.
      if (process.platform === 'darwin') tray.setTitle(waiting.length === 0 ? '' : String(waiting.length))
      tray.setContextMenu(
        Menu.buildFromTemplate([
          ...waiting.slice(0, named).map(({ contractId, day, duty, isPassed }) => ({
            id: `waiting ${contractId}`,
            label: `${dayInTable(day, language)}  ${dutyText(duty, isPassed ? 'passed' : 'ahead', today, language).what}`,
            click: () => open({ screen: 'contract', id: contractId }),
          })),
          ...(waiting.length > 0 ? [{ type: 'separator' as const }] : []),
          { id: 'tray-open', label: t.open, click: () => open() },
          { id: 'tray-reminders', label: t.reminders, click: () => open({ screen: 'reminders' }) },
          { type: 'separator' },
          { id: 'tray-quit', label: t.quit, click: quit },
        ]),
      )
    },
    remove: () => tray.destroy(),
  }
}

/** The icon with a number in it, up to nine. */
function iconFor(count: number) {
  const name = process.platform === 'darwin' ? 'Template' : count > 9 ? 'more' : String(count)
  return nativeImage.createFromPath(join(icons, `${name}.png`))
}
