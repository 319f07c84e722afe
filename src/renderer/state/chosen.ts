import { create } from 'zustand'

interface Selection {
  readonly ids: ReadonlySet<string>
}

/** The contracts that are ticked in the table, to do something with them together. */
export const useTicked = create<Selection>()(() => ({ ids: new Set<string>() }))

/** The contracts that stand side by side. A selection of its own, so that nothing stays ticked for deleting. */
export const useCompared = create<Selection>()(() => ({ ids: new Set<string>() }))

/** Ticks or unticks contracts. */
export function tick(ids: Iterable<string>, ticked: boolean): void {
  useTicked.setState((state) => {
    const next = new Set(state.ids)
    for (const id of ids) {
      if (ticked) next.add(id)
      else next.delete(id)
    }
    return { ids: next }
  })
}

/** Compares these contracts and no others. */
export function compare(ids: Iterable<string>): void {
  useCompared.setState({ ids: new Set(ids) })
}
