import { type CommandId, commands } from '../../../shared/commands/index.ts'
import type { Language } from '../../../shared/rules/index.ts'
import { hideOverlay } from '../../state/overlay.ts'
import { remember } from '../../state/recent.ts'
import { useSaving } from '../../state/saving.ts'
import { contractShown } from './contractDeeds.ts'
import { deeds } from './deeds.ts'

/** Commands that are not worth finding first: they are how one got there. */
const unremembered: readonly CommandId[] = ['palette', 'back', 'undo', 'redo', 'find', 'search', 'save']

/** Whether a command is there now. */
export function isThere(id: CommandId): boolean {
  switch (commands[id].when ?? 'always') {
    case 'always':
      return true
    case 'contract':
      return contractShown() !== null
    case 'form':
      return useSaving.getState().save !== null
  }
}

/**
 * Does what a command says, if it is there. A dialog is answered first: under one nothing is done; what lies over the
 * window without asking anything goes away.
 */
export function runCommand(id: CommandId, language: Language): void {
  if (isDialogOpen() || !isThere(id)) return
  hideOverlay()
  if (!unremembered.includes(id)) remember(`command:${id}`)
  void deeds[id](language)
}

/** Whether something is asked that must be answered before anything else. */
const isDialogOpen = () => document.querySelector('[role="dialog"][aria-modal="true"]') !== null
