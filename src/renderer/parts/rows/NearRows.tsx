import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { Fragment, type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Place, useNavigation } from '../../state/navigation.ts'

interface NearRowsProps<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  /** How high an item is before it is measured, in pixels. */
  readonly height: number
  /** The `tr` of an item, one or several. */
  readonly children: (item: Item, index: number) => ReactNode
}

/** Up to so many are all there, for the browser to find in, to select and to print. */
const few = 60

/** Whether of so many items only those near what is seen are there. */
export const isMany = (items: readonly unknown[]) => items.length > few

/**
 * The body of a table, a `tbody` for each item: of many, only those near what is seen, and the one with the focus. The
 * table says by `aria-rowcount` how many there are.
 */
export function NearRows<Item>(props: NearRowsProps<Item>) {
  return isMany(props.items) ? <RowsInSight {...props} /> : <AllRows {...props} />
}

function AllRows<Item>({ items, keyOf, children }: NearRowsProps<Item>) {
  return items.map((item, index) => <tbody key={keyOf(item)}>{children(item, index)}</tbody>)
}

/** How high rows were, by the place at which they stood: where one comes back, each is where it was. */
const measured = new WeakMap<Place, VirtualItem[]>()

/** So many more are there above and below what is seen. */
const beyond = 12

function RowsInSight<Item>({ items, keyOf, height, children }: NearRowsProps<Item>) {
  const start = useRef<HTMLTableSectionElement>(null)
  const [scroller, setScroller] = useState<HTMLElement | null>(null)
  const [above, setAbove] = useState(0)
  const [focused, setFocused] = useState<number | null>(null)
  useLayoutEffect(() => {
    const found = start.current?.closest('main') ?? null
    setScroller(found)
    if (found === null || start.current === null) return
    setAbove(start.current.getBoundingClientRect().top - found.getBoundingClientRect().top + found.scrollTop)
  }, [])
  const place = useNavigation(({ place }) => place)
  const rows = useVirtualizer({
    initialMeasurementsCache: measured.get(place) ?? [],
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: () => height,
    getItemKey: useCallback((index: number) => keyOf(items[index] as Item), [items, keyOf]),
    overscan: beyond,
    scrollMargin: above,
    rangeExtractor: (range) => withFocused(defaultRangeExtractor(range), focused, range.count),
  })
  useEffect(() => () => void measured.set(place, rows.takeSnapshot()), [place, rows])
  const near = rows.getVirtualItems()
  const total = rows.getTotalSize()
  return (
    <>
      <tbody ref={start} aria-hidden />
      {near.map(({ index, key, start: from }, place) => {
        const before = near[place - 1]
        const item = items[index]
        return (
          item !== undefined && (
            <Fragment key={key}>
              <Gap height={from - (before?.end ?? above)} />
              <tbody
                ref={rows.measureElement}
                data-index={index}
                onFocus={() => setFocused(index)}
                onBlur={() => setFocused(null)}
              >
                {children(item, index)}
              </tbody>
            </Fragment>
          )
        )
      })}
      <Gap height={total - ((near.at(-1)?.end ?? above) - above)} />
    </>
  )
}

/** The focus is not lost where one scrolls away from it. */
function withFocused(near: readonly number[], focused: number | null, count: number): number[] {
  const all = focused === null || focused >= count || near.includes(focused) ? near : [...near, focused]
  return all.toSorted((a, b) => a - b)
}

/** The place of rows that are not there. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null
  return (
    <tbody aria-hidden>
      <tr style={{ height }} />
    </tbody>
  )
}
