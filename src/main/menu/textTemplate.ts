import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'
import type { Language } from '../../shared/ipc/index.ts'
import { menuTexts } from './texts.ts'

/** The part of what Electron tells of a right click that counts here. */
type Clicked = Pick<ContextMenuParams, 'isEditable' | 'selectionText'> & {
  readonly editFlags: Pick<ContextMenuParams['editFlags'], 'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'>
}

/**
 * What can be done where one right-clicked: in a text field what a text field does, on text that is selected copying.
 *
 * @returns empty where there is nothing to do, and so no menu
 */
export function textTemplate(clicked: Clicked, language: Language): MenuItemConstructorOptions[] {
  const t = menuTexts(language)
  const { canCut, canCopy, canPaste, canSelectAll } = clicked.editFlags
  if (!clicked.isEditable) return clicked.selectionText.trim() === '' ? [] : [{ role: 'copy', label: t.copy }]
  return [
    { role: 'cut', label: t.cut, enabled: canCut },
    { role: 'copy', label: t.copy, enabled: canCopy },
    { role: 'paste', label: t.paste, enabled: canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: t.selectAll, enabled: canSelectAll },
  ]
}
