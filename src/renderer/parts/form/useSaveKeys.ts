import { useEffect, useEffectEvent } from 'react'
import { useSaving } from '../../state/saving.ts'

/** The command that saves (Ctrl+S, Ctrl+Enter) saves this, as long as it is there. */
export function useSaveKeys(save: () => Promise<void>): void {
  const saveNow = useEffectEvent(save)
  useEffect(() => {
    const saving = { save: () => saveNow() }
    useSaving.setState(saving)
    return () => {
      if (useSaving.getState().save === saving.save) useSaving.setState({ save: null })
    }
  }, [])
}
