import type { Language } from '../../shared/ipc/index.ts'
import { reminderTexts } from '../../shared/texts/reminders.ts'
import type { Notifier } from './notifier.ts'

/** Shows a notification, to see whether the system does. */
export async function testNotification(
  notifier: Notifier,
  language: Language,
): Promise<'shown' | 'refused' | 'unsupported'> {
  if (!notifier.isSupported()) return 'unsupported'
  const { testTitle, testBody } = reminderTexts[language]
  const refused = await notifier.show({ title: testTitle, body: testBody }, { screen: 'reminders' })
  return refused === null ? 'shown' : 'refused'
}
