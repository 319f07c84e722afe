/** What has a name of its own: a scenario, or a set of terms by what its terms are called. */
type Named = { readonly id: string } & ({ readonly name: string } | { readonly terms: { readonly name: string } })

/** What a scenario or a set of own terms is called. */
export const nameOf = (item: Named): string => ('name' in item ? item.name : item.terms.name)

/** Scenarios or sets of own terms in the order of their names as Danes sort them; those of one name by their ids. */
export function inOrderOfNames<Item extends Named>(items: Iterable<Item>): Item[] {
  return [...items].sort((a, b) => compareNames(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1))
}

/** Names as Danes order them, with the numbers in them by their size; in one order for both languages. */
export const compareNames = new Intl.Collator('da', { numeric: true }).compare
