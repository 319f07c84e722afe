import { Button, CloseButton } from '@mantine/core'
import { useEffect } from 'react'
import { commonTexts } from '../../shared/texts/common.ts'
import { undoAndTell } from '../state/commands.ts'
import { useLanguage, useTexts } from '../state/language.ts'
import { hideToast, useToast } from '../state/toast.ts'
import classes from './ToastArea.module.css'

/** How long a message that went well stays. */
const shownFor = 8000

/** The message at the foot of the window, read out by screen readers as it comes. */
export function ToastArea() {
  const t = useTexts(commonTexts)
  const language = useLanguage()
  const { toast, serial } = useToast()

  useEffect(() => {
    if (toast?.tone !== 'done' || serial === 0) return
    const timer = setTimeout(hideToast, shownFor)
    return () => clearTimeout(timer)
  }, [toast, serial])

  return (
    <div className={classes.toasts} role="status" aria-live="polite">
      {toast !== null && (
        // Another message of the same words is another one, and read out too.
        <div key={serial} className={classes.toast} data-tone={toast.tone}>
          <span>{toast.text}</span>
          {toast.canUndo && (
            <Button size="compact-sm" variant="subtle" onClick={() => void undoAndTell(language)}>
              {t.undo}
            </Button>
          )}
          {toast.offer !== null && (
            <Button size="compact-sm" variant="subtle" onClick={toast.offer.run}>
              {toast.offer.text}
            </Button>
          )}
          <CloseButton size="sm" aria-label={t.close} onClick={hideToast} />
        </div>
      )}
    </div>
  )
}
