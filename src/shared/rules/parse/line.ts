import { type Day, isoDay } from '../calendar.ts'
import { type Change, isRecurring, type Line, type RecurringLine } from '../contract.ts'
import { rentsHardware } from '../mechanisms/rentsHardware.ts'
import type { Supplier } from '../supplier.ts'
import type { Faults } from './faults.ts'
import type { Party } from './party.ts'
import { listOf, ObjectReader, oneOf, type Reader, readDay, readFlag, readText, whole } from './readers.ts'

const maxUnitPrice = 100_000_000
const maxAmount = 100_000_000_000
const maxCount = 10_000

const kinds = ['subscription', 'hardware', 'one-off', 'metered'] as const

/** Reads a line of a contract with a party; `begins` is the day on which a line begins that says nothing else. */
export function readLine({ supplier, ownTerms }: Party, begins: Day): Reader<Line> {
  const rentsOut = supplier === 'unicom' || (ownTerms !== null && rentsHardware(ownTerms))
  return (value, path, faults) => {
    const object = new ObjectReader(value, path, faults)
    const before = faults.list.length
    const kind = object.required('kind', oneOf(kinds), 'subscription')
    // Without a kind nobody can say which keys belong.
    if (faults.list.length > before) return { kind: 'metered', description: '', vatFree: false, entries: [] }
    if (kind === 'hardware' && supplier !== null && !rentsOut) object.fault('kind', 'hardware-only-unicom')
    const description = object.optional('description', readText, '')
    const vatFree = object.optional('vatFree', readFlag, false)
    const line = readKind(object, kind, { description, vatFree }, begins)
    if (isRecurring(line)) checkDiscount(object, line, supplier)
    object.refuseOthers()
    return line
  }
}

function readKind(
  object: ObjectReader,
  kind: (typeof kinds)[number],
  common: { description: string; vatFree: boolean },
  begins: Day,
): Line {
  switch (kind) {
    case 'one-off':
      return {
        kind,
        ...common,
        amount: object.required('amount', whole(0, maxAmount), 0),
        on: object.required('on', readDay, 0),
      }
    case 'metered':
      return { kind, ...common, entries: object.optional('entries', listOf(readEntry), []) }
    case 'subscription':
    case 'hardware':
      return readRecurring(object, kind, common, begins)
  }
}

function readRecurring(
  object: ObjectReader,
  kind: RecurringLine['kind'],
  common: { description: string; vatFree: boolean },
  begins: Day,
): RecurringLine {
  const line = {
    kind,
    ...common,
    unitPrice: object.required('unitPrice', whole(0, maxUnitPrice), 0),
    discount: object.optional('discount', whole(0, maxUnitPrice), 0),
    quantity: object.optional('quantity', whole(0, maxCount), 1),
    from: object.optional('from', readDay, begins),
    to: object.optional('to', readDay, null),
    changes: object.optional('changes', readChanges, []),
    listPrice: kind === 'hardware' ? object.optional('listPrice', whole(0, maxAmount), null) : null,
  }
  if (line.to !== null && line.to < line.from) {
    object.fault('to', 'before-from', { value: isoDay(line.to), from: isoDay(line.from) })
  }
  return line
}

/** Only Unicom's terms know a discount on a binding; it is no more than any price that it is taken off. */
function checkDiscount(object: ObjectReader, line: RecurringLine, supplier: Supplier | null): void {
  if (!object.has('discount')) return
  if (supplier !== null && supplier !== 'unicom') object.fault('discount', 'only-for', { suppliers: 'unicom' })
  const price = Math.min(line.unitPrice, ...line.changes.map(({ unitPrice }) => unitPrice ?? line.unitPrice))
  // A price that is not there is told of where it is missing.
  if (object.has('unitPrice') && line.discount > price && line.discount <= maxUnitPrice) {
    object.fault('discount', 'discount-above-price', { value: line.discount, price })
  }
}

const readChanges: Reader<readonly Change[]> = (value, path, faults) => {
  const changes = listOf(readChange)(value, path, faults)
  refuseSameDay(changes, path, faults)
  return changes.toSorted((a, b) => a.on - b.on)
}

const readChange: Reader<Change> = (value, path, faults) => {
  const object = new ObjectReader(value, path, faults)
  const on = object.required('on', readDay, 0)
  const quantity = object.optional('quantity', whole(0, maxCount), null)
  const unitPrice = object.optional('unitPrice', whole(0, maxUnitPrice), null)
  if (object.isObject && !object.has('quantity') && !object.has('unitPrice')) faults.add(path, 'nothing-changes')
  object.refuseOthers()
  return { on, quantity, unitPrice }
}

function refuseSameDay(changes: readonly Change[], path: string, faults: Faults): void {
  const seen = new Set<Day>()
  changes.forEach(({ on }, index) => {
    if (on !== 0 && seen.has(on)) faults.add(`${path}[${index}].on`, 'same-day-twice', { value: isoDay(on) })
    seen.add(on)
  })
}

const readEntry: Reader<{ on: Day; amount: number }> = (value, path, faults) => {
  const object = new ObjectReader(value, path, faults)
  const on = object.required('on', readDay, 0)
  const amount = object.required('amount', whole(0, maxAmount), 0)
  object.refuseOthers()
  return { on, amount }
}
