/** Where the focus was, in words by which the same is found again once the screen is drawn anew. */
export interface Whereabouts {
  /** The contract to which what had the focus leads, or in whose row it stood; null for none. */
  readonly contract: string | null
  /** What it is: its kind and its name, and which of those that are called the same. */
  readonly kind: string
  readonly name: string
  readonly nth: number
  /** Its list or table among those of the screen, its row in that, and its place in the row; null outside of any. */
  readonly row: { readonly list: number; readonly index: number; readonly control: number } | null
}

const controls = 'a, button, input, select, textarea, summary, [role="link"]'
const lists = 'table, ul, ol'
const rows = 'tr, li'

/** Says where an element is within a screen. */
export function whereaboutsOf(element: Element, root: Element): Whereabouts {
  const row = element.closest(rows)
  const list = row?.closest(lists) ?? null
  const kind = element.tagName
  const name = nameOf(element)
  return {
    contract:
      element.closest('[data-contract]')?.getAttribute('data-contract') ??
      element.closest('[data-contract-row]')?.getAttribute('data-contract-row') ??
      null,
    ...{ kind, name, nth: called(root, kind, name).indexOf(element) },
    row:
      row !== null && list !== null
        ? {
            list: within(root, lists).indexOf(list),
            index: within(list, rows).indexOf(row),
            control: within(row, controls).indexOf(element),
          }
        : null,
  }
}

/** Finds the same again: what is called the same, else its contract; null where it is gone. */
export function findAgain({ contract, kind, name, nth }: Whereabouts, root: Element): HTMLElement | null {
  const same = called(root, kind, name)
  const exact = same[nth] ?? same[0]
  const link = contract === null ? null : root.querySelector(`[data-contract="${CSS.escape(contract)}"]`)
  const found = exact ?? link
  return found instanceof HTMLElement ? found : null
}

/** Finds what has taken its place: the row that moved up, or the last; null where there is no row any more. */
export function findBeside({ row }: Whereabouts, root: Element): HTMLElement | null {
  const list = row === null ? undefined : within(root, lists)[row.list]
  if (row === null || list === undefined) return null
  const its = within(list, rows)
  for (const candidate of [its[row.index], ...its.slice(0, row.index).toReversed()]) {
    const inRow = candidate === undefined ? [] : within(candidate, controls)
    const found = inRow[row.control] ?? inRow[0]
    if (found instanceof HTMLElement) return found
  }
  return null
}

const within = (root: Element, selector: string): readonly Element[] => [...root.querySelectorAll(selector)]

const called = (root: Element, kind: string, name: string): readonly Element[] =>
  [...root.getElementsByTagName(kind)].filter((each) => nameOf(each) === name)

/** What an element is called, as far as is needed to tell it from others. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label')
  if (label !== null) return label
  if ('labels' in element) {
    const [first] = (element as HTMLInputElement).labels ?? []
    if (first !== undefined) return first.textContent.trim()
  }
  return element.textContent.trim().slice(0, 80)
}
