/** Opens whatever a field is folded into, and puts the focus there. */
export function focusField(id: string): void {
  const field = document.getElementById(id)
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}
