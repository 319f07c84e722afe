import { Notification } from 'electron'
import type { AppPlace } from '../../shared/ipc/index.ts'

/** What shows a notification, and says whether the system did. */
export interface Notifier {
  readonly isSupported: () => boolean
  /** Resolves to null where it was shown, else to why it was not. */
  show(text: { readonly title: string; readonly body: string }, opens: AppPlace): Promise<string | null>
}

/** How long the system may take to say whether it showed a notification; silence is taken for yes. */
const patience = 5000

/**
 * Shows notifications of the system.
 *
 * @param open shows the window at a place, when a notification is clicked
 */
export function systemNotifier(open: (place: AppPlace) => void): Notifier {
  // Kept for as long as they can be clicked: one that is collected as garbage no longer answers.
  const shown = new Set<Notification>()
  return {
    isSupported: () => Notification.isSupported(),
    show({ title, body }, opens) {
      if (!Notification.isSupported()) return Promise.resolve('unsupported')
      const notification = new Notification({ title, body })
      shown.add(notification)
      notification.on('click', () => {
        shown.delete(notification)
        open(opens)
      })
      notification.on('close', () => shown.delete(notification))
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(null), patience)
        const end = (refused: string | null) => {
          clearTimeout(timer)
          resolve(refused)
        }
        notification.once('show', () => end(null))
        notification.once('failed', (_event, error) => end(error || 'failed'))
        notification.show()
      })
    },
  }
}
