import { create } from 'zustand'

/** The contracts that the user has ticked, to compare or delete them together. */
export const useChosen = create<{ readonly ids: ReadonlySet<string> }>()(() => ({ ids: new Set<string>() }))

/** Ticks or unticks contracts. */
export function choose(ids: Iterable<string>, chosen: boolean): void {
  useChosen.setState((state) => {
    const next = new Set(state.ids)
    for (const id of ids) {
      if (chosen) next.add(id)
      else next.delete(id)
    }
    return { ids: next }
  })
}

/** Ticks these contracts and no others. */
export function chooseOnly(ids: Iterable<string>): void {
  useChosen.setState({ ids: new Set(ids) })
}
