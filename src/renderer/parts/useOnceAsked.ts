import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** A button, and whether what it opens is there. */
interface OnceAsked {
  /** Whether it was ever asked for: until then the button stands alone. */
  readonly asked: boolean
  readonly opened: boolean
  setOpened(opened: boolean): void
  ask(): void
  /** The button's. It becomes another one when what it opens is put around it, and keeps the focus. */
  readonly button: RefObject<HTMLButtonElement | null>
}

/**
 * For a popup beside each of many figures or rows: it is made when it is first asked for, for hundreds of closed ones
 * take longer to draw than the screen itself.
 */
export function useOnceAsked(): OnceAsked {
  const [asked, setAsked] = useState(false)
  const [opened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (!asked) return
    // Where the popup will give the focus back to.
    button.current?.focus()
    setOpened(true)
  }, [asked])
  return { asked, opened, setOpened, ask: () => setAsked(true), button }
}
