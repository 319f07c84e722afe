import { create } from 'zustand'
import type { StartingPoint } from '../../shared/examples/index.ts'

/** Where one is. */
export type Place =
  | { readonly screen: 'overview' | 'contracts' }
  | { readonly screen: 'contract'; readonly id: string; readonly section?: SectionTitle }
  /** What leaving these contracts costs, now or later. */
  | { readonly screen: 'leaving'; readonly ids: readonly string[] }
  /** The form: of a contract, of a new one, or of a new one that begins as a copy or on a set of own terms. */
  | { readonly screen: 'form'; readonly id: string | null; readonly copyOf?: string; readonly termsId?: string }
  | { readonly screen: 'terms'; readonly section?: SectionTitle }
  /** The editor of own terms: of a set, of a new one, or of a new one that begins as a copy or as a draft. */
  | {
      readonly screen: 'terms-set'
      readonly id: string | null
      readonly copyOf?: string
      readonly startingPoint?: StartingPoint
    }
  /** Contracts that are gone and can be brought back. */
  | { readonly screen: 'bin' }
  | { readonly screen: 'compare' | 'payments' | 'reminders' }
  /** Contracts that come in from a table. */
  | { readonly screen: 'import' }
  /** A need under each supplier's terms: one that is saved, a new one, or a new one that begins as a copy. */
  | { readonly screen: 'scenario'; readonly id: string | null; readonly copyOf?: string }
  | { readonly screen: 'settings'; readonly section?: SectionTitle }

/** The heading of the section of a screen at which one arrives, in the language spoken; else one arrives at its top. */
type SectionTitle = string

interface NavigationState {
  readonly place: Place
  readonly before: readonly Place[]
  /** What the search field holds; the list of contracts shows what it finds. */
  readonly search: string
}

const longestWayBack = 50

export const useNavigation = create<NavigationState>()(() => ({
  place: { screen: 'overview' },
  before: [],
  search: '',
}))

/** Goes to a place; `goBack` returns from it. */
export function goTo(place: Place): void {
  useNavigation.setState(({ place: from, before }) => ({ place, before: [...before, from].slice(-longestWayBack) }))
}

/** Back to where one was, or to the overview. */
export function goBack(): void {
  useNavigation.setState(({ before }) => ({
    place: before.at(-1) ?? { screen: 'overview' },
    before: before.slice(0, -1),
  }))
}

/** Takes a place's stead without a way back to it: a form that was saved, a contract that was deleted. */
export function replaceWith(place: Place): void {
  useNavigation.setState({ place })
}

/** Searches as one types: shows the contracts that are found. */
export function searchFor(search: string): void {
  useNavigation.setState({ search })
  if (useNavigation.getState().place.screen !== 'contracts') goTo({ screen: 'contracts' })
}

/** Goes to the list with nothing looked for: what was is another visit's. */
export function goToContracts(): void {
  useNavigation.setState({ search: '' })
  goTo({ screen: 'contracts' })
}

/** Leaves a contract that is gone: back to the list one came from, else to the list. */
export function leaveGone(): void {
  if (useNavigation.getState().before.at(-1)?.screen === 'contracts') goBack()
  else replaceWith({ screen: 'contracts' })
}
