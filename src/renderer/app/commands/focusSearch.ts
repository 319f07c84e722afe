/** The search field over every screen. */
export const searchId = 'search'

/** Goes to the search field, with what is in it selected, so that one types over it. */
export function focusSearch(): void {
  const field = document.getElementById(searchId)
  if (!(field instanceof HTMLInputElement)) return
  field.focus()
  field.select()
}
