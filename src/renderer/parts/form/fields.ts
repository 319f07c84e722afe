import { createContext, useContext } from 'react'

/** What every field of a form asks: what is said at it, and to whom it tells that it was left. */
export interface Fields {
  /** What is said at a field; undefined where nothing is, or is not yet. */
  readonly errorAt: (path: string) => string | undefined
  /** To be called when a field is left: what is wrong with it is shown from then on. */
  readonly leave: (path: string) => void
}

export const FieldsContext = createContext<Fields | null>(null)

export function useFields(): Fields {
  const fields = useContext(FieldsContext)
  if (fields === null) throw new Error('Used outside a form')
  return fields
}

/** The id of the field of a path in the page. */
export function fieldId(path: string): string {
  return `field-${path}`
}
