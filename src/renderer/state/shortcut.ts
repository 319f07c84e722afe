import { ariaKeys, type CommandId, commands, keysText } from '../../shared/commands/index.ts'
import { useLanguage } from './language.ts'
import { isMac } from './platform.ts'

/** How a command is given by keyboard: for eyes, and for a screen reader; both undefined where no keys give it. */
export function useShortcut(id: CommandId): { readonly text: string | undefined; readonly aria: string | undefined } {
  const language = useLanguage()
  const keys = commands[id].keys?.[0]
  if (keys === undefined) return { text: undefined, aria: undefined }
  return { text: keysText(keys, language, isMac()), aria: ariaKeys(keys, isMac()) }
}
