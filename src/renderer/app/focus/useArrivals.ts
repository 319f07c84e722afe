import { type RefObject, useEffect, useRef } from 'react'
import { type Place, useNavigation } from '../../state/navigation.ts'
import { searchId } from '../commands/index.ts'
import { lastWhereabouts } from './useFocusKept.ts'
import { findAgain, type Whereabouts } from './whereabouts.ts'

/** How a place was left. */
interface Left {
  readonly scroll: number
  readonly focus: Whereabouts | null
}

/** A place is the same object when one comes back to it, and another when one goes there anew. */
const left = new WeakMap<Place, Left>()

/** Milliseconds that a screen may take to be there again. */
const patience = 1500

/**
 * On arrival at another place the focus goes to its content, so that keyboard and screen reader start there; where one
 * comes back, it goes to what one left from, at the height at which one left.
 */
export function useArrivals(content: RefObject<HTMLElement | null>): void {
  const place = useNavigation(({ place }) => place)
  const first = useRef(place)
  // Told before the screen is drawn anew.
  useEffect(
    () =>
      useNavigation.subscribe((now, before) => {
        if (now.place === before.place) return
        left.set(before.place, { scroll: content.current?.scrollTop ?? 0, focus: lastWhereabouts() })
      }),
    [content],
  )
  useEffect(() => {
    const its = content.current
    if (first.current === place || its === null) return
    first.current = place
    its.scrollTo(0, 0)
    // Whoever is typing a search stays in its field.
    const isSearching = place.screen === 'contracts' && document.activeElement?.id === searchId
    if (isSearching) return
    its.focus()
    const known = left.get(place)
    return known && comeBack(its, known)
  }, [place, content])
}

/** Tries until the screen is there, and as long as the person does nothing else. @returns gives up */
function comeBack(content: HTMLElement, { scroll, focus }: Left): () => void {
  const until = performance.now() + patience
  let isOver = false
  const giveUp = () => {
    isOver = true
    for (const type of gestures) window.removeEventListener(type, giveUp, true)
  }
  for (const type of gestures) window.addEventListener(type, giveUp, true)
  const attempt = () => {
    if (isOver) return
    content.scrollTop = scroll
    const isThere = Math.abs(content.scrollTop - scroll) < 2
    const target = focus && findAgain(focus, content)
    if (isThere && target !== null) target.focus({ preventScroll: true })
    if ((isThere && (focus === null || target !== null)) || performance.now() > until) giveUp()
    else requestAnimationFrame(attempt)
  }
  requestAnimationFrame(attempt)
  return giveUp
}

const gestures = ['keydown', 'pointerdown', 'wheel'] as const
