import { create } from 'zustand'

/** What is looked for on the page; null while the bar for it is not there. */
export interface Finding {
  readonly typed: string | null
  /** The folded section that stays open when the bar goes, for what was found is in it. */
  readonly keepsOpen: string | null
}

export const useFinding = create<Finding>()(() => ({ typed: null, keepsOpen: null }))

/** Shows the bar; while it is there, with what was typed in it. */
export const startFinding = (): void => useFinding.setState(({ typed }) => ({ typed: typed ?? '', keepsOpen: null }))
