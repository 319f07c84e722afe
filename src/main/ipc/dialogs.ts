import { BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import type { Caller } from './register.ts'

/** Asks where to save something, before the window of whoever asks; null where that is cancelled. */
export async function askWhereToSave({ contents }: Caller, options: SaveDialogOptions): Promise<string | null> {
  const window = BrowserWindow.fromWebContents(contents)
  const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return chosen.canceled || !chosen.filePath ? null : chosen.filePath
}

/** Asks for a file or a folder, before the window of whoever asks; null where that is cancelled. */
export async function askForPath(caller: Caller, options: OpenDialogOptions): Promise<string | null> {
  return (await askForPaths(caller, options))[0] ?? null
}

/** Asks for files, before the window of whoever asks; none where that is cancelled. */
export async function askForPaths({ contents }: Caller, options: OpenDialogOptions): Promise<readonly string[]> {
  const window = BrowserWindow.fromWebContents(contents)
  const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return chosen.canceled ? [] : chosen.filePaths
}
