import { join } from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import { SAFE_PREFERENCES } from './security.ts'
import type { WindowMemory } from './windowMemory.ts'
import { leastSize } from './windowPlace.ts'

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
 * @param memory where it was when it was last seen
 */
export function openMainWindow(url: string, memory: WindowMemory): BrowserWindow {
  const { maximized, ...place } = memory.opening()
  const window = new BrowserWindow({
    ...place,
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    title: 'Varsel',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences,
  })
  memory.follow(window)
  window.once('ready-to-show', () => {
    // Not before: it would show a window in which there is nothing yet.
    if (maximized) window.maximize()
    window.show()
  })
  void window.loadURL(url)
  return window
}

/** Brings a window before the person, wherever it was. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
