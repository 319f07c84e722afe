import { useEffect } from 'react'
import { type CommandId, commandIds, commands, isPressed } from '../../../shared/commands/index.ts'
import type { Language } from '../../../shared/rules/index.ts'
import { useLanguage } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import { openGivenFile } from '../../state/openedFile.ts'
import { isMac } from '../../state/platform.ts'
import { followRecent } from '../../state/recent.ts'
import { runCommand } from './runCommand.ts'

/** Does what the native menu, the keyboard, or a click on a notification ask for. */
export function useCommands(): void {
  const language = useLanguage()
  useEffect(() => window.varsel.on('app:command', (id) => fromMenu(id, language)), [language])
  useEffect(() => window.varsel.on('app:open', goTo), [])
  useEffect(() => {
    void openGivenFile(language)
    return window.varsel.on('app:file-given', () => void openGivenFile(language))
  }, [language])
  useEffect(followRecent, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const id = commandOf(event)
      if (id === undefined || event.defaultPrevented) return
      event.preventDefault()
      runCommand(id, language)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [language])
}

/** The menu can't know what has the focus: in a text field its undo and redo are the field's own. */
function fromMenu(id: CommandId, language: Language): void {
  // Deprecated, but the only way to ask a field for its own undo.
  if ((id === 'undo' || id === 'redo') && isTextField(document.activeElement)) document.execCommand(id)
  else runCommand(id, language)
}

/** The command whose keys were pressed; in a text field those that are the field's own are none. */
function commandOf(event: KeyboardEvent): CommandId | undefined {
  const mac = isMac()
  const id = commandIds.find((each) => commands[each].keys?.some((keys) => isPressed(keys, event, mac)))
  return id !== undefined && commands[id].yieldsToText === true && isTextField(event.target) ? undefined : id
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea')
}
