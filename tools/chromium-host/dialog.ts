import { pickSavePath } from './savePicker.ts'
import { logShown } from './shown.ts'

interface SaveOptions {
  readonly title?: string
  readonly defaultPath?: string
}

/** What answers dialogs instead of a person; `null` cancels them. */
let savePath: string | null | undefined
let openPaths: readonly string[] = []

/** Answers every save dialog from now on. */
export function answerSaveDialogs(path: string | null): void {
  savePath = path
}

/** Answers every dialog that asks for files from now on, none cancelling it; until then they are cancelled. */
export function answerOpenDialogs(paths: readonly string[]): void {
  openPaths = paths
}

/** Electron's `dialog`; a window to belong to may come first. */
export const dialog = {
  async showSaveDialog(...args: unknown[]): Promise<{ canceled: boolean; filePath: string }> {
    const options = (args.at(-1) ?? {}) as SaveOptions
    logShown('dialog', { save: options.defaultPath, title: options.title })
    const path = savePath === undefined ? await pickSavePath(options) : savePath
    return path === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: path }
  },
  async showMessageBox(...args: unknown[]): Promise<{ response: number; checkboxChecked: boolean }> {
    const options = (args.at(-1) ?? {}) as { message?: string; defaultId?: number }
    logShown('dialog', { message: options.message })
    return { response: options.defaultId ?? 0, checkboxChecked: false }
  },
  async showOpenDialog(...args: unknown[]): Promise<{ canceled: boolean; filePaths: string[] }> {
    const options = (args.at(-1) ?? {}) as { title?: string }
    logShown('dialog', { open: openPaths, title: options.title })
    return { canceled: openPaths.length === 0, filePaths: [...openPaths] }
  },
  showErrorBox(title: string, content: string): void {
    logShown('dialog', { error: title, content })
    console.error(`${title}: ${content}`)
  },
}
