import type { WebContents } from 'electron'
import { AppError } from '../../shared/ipc/index.ts'

const waiting = new Map<WebContents, () => void>()

/** A print page says that everything on it is drawn. Pages nobody waits for are passed over. */
export function announceReady(contents: WebContents): void {
  waiting.get(contents)?.()
}

/**
 * Waits for a page to announce itself.
 *
 * @param timeout in milliseconds
 * @throws AppError `print-timeout`
 */
export async function pageReady(contents: WebContents, timeout: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      waiting.set(contents, resolve)
      timer = setTimeout(
        () => reject(new AppError('print-timeout', 'The page to print was not ready in time.')),
        timeout,
      )
    })
  } finally {
    clearTimeout(timer)
    waiting.delete(contents)
  }
}
