import { readAmount, readDate, writeAmount, writeDate } from '../../../shared/input/index.ts'
import type { Language } from '../../../shared/rules/index.ts'

/** A date as it is typed in another language; what cannot be read stays as it is. */
export function retypedDate(typed: string, to: Language): string {
  const read = readDate(typed)
  return read.ok ? writeDate(read.value, to) : typed
}

/** An amount as it is typed in another language; what cannot be read stays as it is. */
export function retypedAmount(typed: string, from: Language, to: Language): string {
  const read = readAmount(typed, from)
  return read.ok ? writeAmount(read.value, to) : typed
}
