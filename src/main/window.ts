import { join } from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import { SAFE_PREFERENCES } from './security.ts'

/** The script beside every page (out/preload). */
const PRELOAD = join(import.meta.dirname, '../preload/index.cjs')

/** What the app's windows have in common. */
export const webPreferences = { ...SAFE_PREFERENCES, preload: PRELOAD }

// The page's own colours, so that nothing flashes before it is drawn.
const BACKGROUND = { light: '#ffffff', dark: '#242424' }

/**
 * Opens the app's window; it shows itself when there is something to see.
 *
 * @param url the page
 */
export function openMainWindow(url: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    title: 'Varsel',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences,
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(url)
  return window
}

/** Brings a window before the person, wherever it was. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
