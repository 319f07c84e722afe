import { useEffect } from 'react'
import type { AppCommand } from '../../shared/ipc/index.ts'
import type { Language } from '../../shared/rules/index.ts'
import { redoAndTell, undoAndTell } from '../state/commands.ts'
import { exportPdf } from '../state/exportPdf.ts'
import { useLanguage } from '../state/language.ts'
import { goTo } from '../state/navigation.ts'
import { openGivenFile } from '../state/openedFile.ts'

/** Does what the native menu, its shortcuts, or a click on a notification ask for. */
export function useAppCommands(): void {
  const language = useLanguage()
  useEffect(() => window.varsel.on('app:command', (command) => run(command, language)), [language])
  useEffect(() => window.varsel.on('app:open', goTo), [])
  useEffect(() => {
    void openGivenFile(language)
    return window.varsel.on('app:file-given', () => void openGivenFile(language))
  }, [language])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event)
      if (command === null) return
      event.preventDefault()
      run(command, language)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [language])
}

function run(command: AppCommand, language: Language): void {
  switch (command) {
    case 'new-contract':
      goTo({ screen: 'form', id: null })
      break
    case 'undo':
      void undoAndTell(language)
      break
    case 'redo':
      void redoAndTell(language)
      break
    case 'export-pdf':
      void exportPdf({ kind: 'summary', language: language })
      break
    case 'settings':
      goTo({ screen: 'settings' })
      break
  }
}

/** Undo and redo by keyboard; in a text field they are the field's own. */
function commandOf(event: KeyboardEvent): AppCommand | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' ? 'redo' : null
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea')
}
