import { type Contract, type ContractJson, type Day, parseContract, parseDay } from '../../src/shared/rules/index.ts'

/** A day from its ISO date. */
export function day(iso: string): Day {
  const parsed = parseDay(iso)
  if (parsed === null) throw new Error(`${iso} is not a date`)
  return parsed
}

/** A contract as it is written down, read. */
export function contractOf(json: Omit<ContractJson, 'id'>): Contract {
  const parsed = parseContract({ id: 'a', ...json })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.value
}

/** What is reckoned from, where the net price index does not matter. */
export function on(iso: string, index: Readonly<Record<number, number>> = {}) {
  return { today: day(iso), netPriceIndex: new Map(Object.entries(index).map(([year, by]) => [Number(year), by])) }
}
