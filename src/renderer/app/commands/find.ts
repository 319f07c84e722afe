import { startFinding, useFinding } from '../../state/finding.ts'
import { type Place, useNavigation } from '../../state/navigation.ts'
import { focusSearch } from './focusSearch.ts'

/** Places that are read: there one looks for words on the page. Everywhere else one looks for a contract. */
const read: readonly Place['screen'][] = ['contract', 'terms', 'terms-set', 'compare', 'leaving', 'scenario']

/** Finds on the page where there is much to read, else in all contracts. */
export function find(): void {
  if (read.includes(useNavigation.getState().place.screen)) findOnPage()
  else focusSearch()
}

function findOnPage(): void {
  const isThere = useFinding.getState().typed !== null
  startFinding()
  // Asked for again, one types over what is there.
  if (!isThere) return
  const field = document.querySelector<HTMLInputElement>('search input')
  field?.focus()
  field?.select()
}
