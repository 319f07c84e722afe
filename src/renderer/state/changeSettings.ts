import type { ReminderSettings, Settings } from '../../shared/ledger/index.ts'
import type { Language } from '../../shared/rules/index.ts'
import { errorText } from './commands.ts'
import { saveSettings, useLedger } from './ledger.ts'
import { showToast } from './toast.ts'

/** Saves some of the settings; says so only if it fails, for the screen shows that it went well. */
export async function changeSettings(change: Partial<Settings>, language: Language): Promise<void> {
  const error = await saveSettings({ ...useLedger.getState().settings, ...change })
  if (error !== null) showToast(errorText(error, language), { tone: 'failed' })
}

/** Saves some of what holds for reminders. */
export function changeReminders(change: Partial<ReminderSettings>, language: Language): Promise<void> {
  return changeSettings({ reminders: { ...useLedger.getState().settings.reminders, ...change } }, language)
}
