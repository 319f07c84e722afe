import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { contentOf } from '../../state/content.ts'
import { useFinding } from '../../state/finding.ts'
import { rangesOf } from './ranges.ts'

/** Milliseconds that one may pause within a word, and that a page may take to draw. */
const pause = 80

interface Matches {
  readonly count: number
  /** The one that is shown, from 0. */
  readonly at: number
  /** Goes to the next (1) or the one before (-1), around the end. */
  move(by: 1 | -1): void
  /** Takes the bar away, and goes on from what was found. */
  leave(): void
}

/** Marks where words stand on the page, follows its changes, and goes from one to the next. */
export function useMatches(typed: string): Matches {
  const [ranges, setRanges] = useState<readonly Range[]>([])
  const [at, setAt] = useState(0)
  const before = useRef(document.activeElement)

  useEffect(() => {
    const content = contentOf()
    if (content === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => setRanges(rangesOf(content, typed))
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(look, pause)
    }
    soon()
    const watch = new MutationObserver(soon)
    watch.observe(content, { childList: true, subtree: true, characterData: true })
    return () => {
      clearTimeout(timer)
      watch.disconnect()
    }
  }, [typed])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are looked for from the beginning
  useEffect(() => setAt(0), [typed])

  const shown = ranges.length === 0 ? -1 : Math.min(at, ranges.length - 1)
  useEffect(() => {
    const current = ranges[shown]
    CSS.highlights.set('found', new Highlight(...ranges))
    CSS.highlights.set('found-here', new Highlight(...(current === undefined ? [] : [current])))
    current?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    return () => {
      CSS.highlights.delete('found')
      CSS.highlights.delete('found-here')
    }
  }, [ranges, shown])

  return {
    count: ranges.length,
    at: shown,
    move: (by) => ranges.length > 0 && setAt((shown + by + ranges.length) % ranges.length),
    leave: () => {
      const current = ranges[shown]
      const found = current?.startContainer.parentElement ?? null
      const keepsOpen = found?.closest('[data-fold]')?.getAttribute('data-fold') ?? null
      // At once: what folds away again moves the rest.
      flushSync(() => useFinding.setState({ typed: null, keepsOpen }))
      found?.scrollIntoView({ block: 'center' })
      goOnFrom(found, before.current)
      if (current !== undefined) getSelection()?.setBaseAndExtent(...endsOf(current))
    },
  }
}

const endsOf = (range: Range) => [range.startContainer, range.startOffset, range.endContainer, range.endOffset] as const

/** The focus goes to what was found, if that can have it; else back to where it was. */
function goOnFrom(found: Element | null, before: Element | null): void {
  const target = found?.closest('a, button, [role="link"]') ?? (before?.isConnected ? before : contentOf())
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}
