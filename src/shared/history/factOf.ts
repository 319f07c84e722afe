import type { About, Fact, FactValue, Field } from './fact.ts'

/** A fact, or none where its value says nothing. */
export function factOf(
  field: Field,
  value: FactValue | null,
  about: About | null = null,
  key: string = field,
): Fact | null {
  return value && { key, field, about, value }
}
