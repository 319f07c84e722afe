import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Makes an empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = newFolder()
  onTestFinished(() => removeFolder(folder))
  return folder
}

/** Makes an empty folder; whoever makes it removes it. */
export const newFolder = () => mkdtempSync(join(tmpdir(), 'varsel-test-'))

/** Removes a folder with all in it. On Windows a process that has just ended may still hold a file for a moment. */
export const removeFolder = (folder: string) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
