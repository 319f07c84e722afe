import { type Day, parseDay } from '../rules/index.ts'

/** A day as the ledger keeps it, which is always one. Throws for anything else: that is a fault of the program. */
export function storedDay(iso: string): Day {
  const day = parseDay(iso)
  if (day === null) throw new Error(`Not a day: ${iso}`)
  return day
}
