import { type ReactNode, useLayoutEffect, useRef } from 'react'
import classes from './OverDialog.module.css'

interface OverDialogProps {
  readonly label: string
  /** Asked for by Escape, and by a click beside it. */
  readonly close: () => void
  readonly className?: string | undefined
  readonly children: ReactNode
}

/**
 * A dialog of the browser's own, over everything: it keeps the focus, nothing behind it can be reached, and it gives the
 * focus back to where it was as soon as it is gone, so that what was chosen in it can take it from there.
 */
export function OverDialog({ label, close, className, children }: OverDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // Before it leaves the page: then it can still give the focus back.
  useLayoutEffect(() => {
    const its = dialog.current
    its?.showModal()
    return () => its?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own
    <dialog
      ref={dialog}
      className={`${classes.over} ${className ?? ''}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        close()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close()
      }}
    >
      {children}
    </dialog>
  )
}
