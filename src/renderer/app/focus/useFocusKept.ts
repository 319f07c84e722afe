import { type RefObject, useEffect } from 'react'
import { useLedger } from '../../state/ledger.ts'
import { useToast } from '../../state/toast.ts'
import { findAgain, findBeside, type Whereabouts, whereaboutsOf } from './whereabouts.ts'

/** Where the focus was last on the screen, and when it got there; kept where the window is drawn anew, as by another theme. */
let last: Whereabouts | null = null

/** Where the focus was last on the screen; null where it was on none yet. */
export const lastWhereabouts = (): Whereabouts | null => last

/** Milliseconds until a closing menu has given the focus back. */
const settles = 150

/**
 * What one stood on may go with a change (a row that is deleted, the message with its undo): the focus then goes to the
 * same where it is drawn anew, to the row that took its place, or to the screen.
 */
export function useFocusKept(content: RefObject<HTMLElement | null>): void {
  const ledger = useLedger()
  const serial = useToast(({ serial }) => serial)
  useEffect(() => {
    const its = content.current
    const onFocus = ({ target }: FocusEvent) => {
      if (its !== null && target instanceof Element && target !== its) last = whereaboutsOf(target, its)
    }
    its?.addEventListener('focusin', onFocus)
    return () => its?.removeEventListener('focusin', onFocus)
  }, [content])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them is a change after which focus may be lost
  useEffect(() => {
    // Menus and dialogs give focus back to what opened them first, which may then be gone.
    const timer = setTimeout(() => {
      const its = content.current
      if (its === null || document.activeElement !== document.body) return
      const next = last && (stillNamed(last) ? findAgain(last, its) : null)
      ;(next ?? (last && findBeside(last, its)) ?? its).focus()
    }, settles)
    return () => clearTimeout(timer)
  }, [ledger, serial, content])
}

/** Whether what had the focus can be found by its name: one of many rows that are called the same can't. */
const stillNamed = ({ row, contract }: Whereabouts) => row === null || contract !== null
