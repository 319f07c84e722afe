import { create } from 'zustand'

/** What can be compared. */
export type CompareTab = 'contracts' | 'terms' | 'needs'

/** The tab that is shown; it is as it was left when one comes back. */
export const useCompareTab = create<{ readonly tab: CompareTab }>()(() => ({ tab: 'contracts' }))

export function showTab(tab: CompareTab): void {
  useCompareTab.setState({ tab })
}
