import { EventEmitter } from 'node:events'
import { logShown } from './shown.ts'

/** Electron's `nativeTheme`. The page itself follows the system; what main asks is only the colour before that. */
export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false, themeSource: 'system' })

/** Electron's `clipboard`: what is copied is only written down. */
export const clipboard = {
  writeText(text: string): void {
    logShown('clipboard', { text })
  },
}

/** Electron's `shell`: nothing is opened, only written down. */
export const shell = {
  async openExternal(url: string): Promise<void> {
    logShown('shell', { openExternal: url })
  },
  async openPath(path: string): Promise<string> {
    logShown('shell', { openPath: path })
    return ''
  },
  showItemInFolder(path: string): void {
    logShown('shell', { showItemInFolder: path })
  },
}

/** Electron's `nativeImage`: images are never drawn here. */
const image = { isEmpty: () => true, resize: () => image, setTemplateImage() {} }
export const nativeImage = {
  createFromPath: () => image,
  createFromDataURL: () => image,
  createFromBuffer: () => image,
  createEmpty: () => image,
}

/** Electron's `powerMonitor`: says nothing. */
export const powerMonitor = new EventEmitter()

/** Electron's `screen`: one of a usual size. */
export const screen = {
  getPrimaryDisplay: () => ({ workArea: { x: 0, y: 0, width: 1920, height: 1080 }, scaleFactor: 1 }),
  getAllDisplays: () => [screen.getPrimaryDisplay()],
}
