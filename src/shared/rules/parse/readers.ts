import { type Day, parseDay } from '../calendar.ts'
import { at, type Faults } from './faults.ts'

/** Reads one value at a path: gives what it read, or a stand-in after adding a fault. */
export type Reader<T> = (value: unknown, path: string, faults: Faults) => T

type Raw = Record<string, unknown>

const firstDay = parseDay('1900-01-01') as Day
const lastDay = parseDay('2199-12-31') as Day

/** An ISO calendar date from 1900 to 2199. */
export const readDay: Reader<Day> = (value, path, faults) => {
  const day = typeof value === 'string' ? parseDay(value) : null
  if (day === null) {
    faults.add(path, 'not-a-date', { value: shown(value) })
    return 0
  }
  if (day < firstDay || day > lastDay) faults.add(path, 'date-out-of-range', { value: shown(value) })
  return day
}

/** A whole number from `least` to `most`. */
export function whole(least: number, most: number): Reader<number> {
  return (value, path, faults) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
      faults.add(path, 'not-whole', { value: shown(value) })
      return least
    }
    if (value < least) faults.add(path, 'too-small', { value, limit: least })
    if (value > most) faults.add(path, 'too-large', { value, limit: most })
    return value === 0 ? 0 : value
  }
}

/** Any text. */
export const readText: Reader<string> = (value, path, faults) => {
  if (typeof value === 'string') return value
  faults.add(path, 'not-text')
  return ''
}

/** Text of at least one character. */
export const readId: Reader<string> = (value, path, faults) => {
  const text = readText(value, path, faults)
  if (value === '') faults.add(path, 'empty')
  return text
}

export const readFlag: Reader<boolean> = (value, path, faults) => {
  if (typeof value === 'boolean') return value
  faults.add(path, 'not-yes-or-no')
  return false
}

/** A percentage of at most two decimals, in hundredths. */
export const readPercentage: Reader<number> = (value, path, faults) => {
  const written = typeof value === 'number' ? String(value) : ''
  if (/^-?\d{1,6}(\.\d{1,2})?$/.test(written) && (value as number) >= -100) return Math.round((value as number) * 100)
  faults.add(path, 'not-a-percentage', {
    value: typeof value === 'number' ? written : JSON.stringify(value).slice(0, 60),
  })
  return 0
}

/** One of the given words. */
export function oneOf<T extends string>(allowed: readonly T[]): Reader<T> {
  return (value, path, faults) => {
    if (typeof value === 'string' && (allowed as readonly string[]).includes(value)) return value as T
    faults.add(path, 'not-one-of', { value: shown(value), allowed: allowed.join(', ') })
    return allowed[0] as T
  }
}

/** A list, each item read by `item`. */
export function listOf<T>(item: Reader<T>): Reader<T[]> {
  return (value, path, faults) => {
    if (Array.isArray(value)) return value.map((each, index) => item(each, `${path}[${index}]`, faults))
    faults.add(path, 'not-a-list')
    return []
  }
}

/** A list of things with an `id` each, no two the same. */
export function listById<T extends { readonly id: string }>(item: Reader<T>): Reader<T[]> {
  const list = listOf(item)
  return (value, path, faults) => {
    const items = list(value, path, faults)
    const seen = new Set<string>()
    items.forEach(({ id }, index) => {
      if (id !== '' && seen.has(id)) faults.add(`${path}[${index}].id`, 'same-id-twice', { value: id })
      seen.add(id)
    })
    return items
  }
}

/**
 * An object's keys, taken one by one; what nobody took is unknown. Null counts as a value, and so as a fault, not as
 * a key left out.
 */
export class ObjectReader {
  readonly #raw: Raw
  readonly path: string
  readonly faults: Faults
  readonly #known = new Set<string>()
  /** False where the value is no object at all: then only that is said, not every key that is missing. */
  readonly isObject: boolean

  constructor(value: unknown, path: string, faults: Faults) {
    this.isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    this.#raw = this.isObject ? (value as Raw) : {}
    this.path = path
    this.faults = faults
    if (!this.isObject) faults.add(path, 'not-an-object')
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#raw, key)
  }

  pathOf(key: string): string {
    return at(this.path, key)
  }

  /** A key that must be there; `standIn` takes its place when it is not, after a fault. */
  required<T>(key: string, reader: Reader<T>, standIn: T): T {
    this.#known.add(key)
    if (this.has(key)) return reader(this.#raw[key], this.pathOf(key), this.faults)
    if (this.isObject) this.faults.add(this.pathOf(key), 'missing')
    return standIn
  }

  /** A key that may be left out. */
  optional<T, D>(key: string, reader: Reader<T>, byDefault: D): T | D {
    this.#known.add(key)
    return this.has(key) ? reader(this.#raw[key], this.pathOf(key), this.faults) : byDefault
  }

  /** A fault at one of the keys. */
  fault(key: string, ...rest: FaultRest): void {
    this.faults.add(this.pathOf(key), ...rest)
  }

  /** To be called last: faults for every key that was not asked for. */
  refuseOthers(): void {
    for (const key of Object.keys(this.#raw)) {
      if (!this.#known.has(key)) this.faults.add(this.pathOf(key), 'unknown-key')
    }
  }
}

type FaultRest = Parameters<Faults['add']> extends [string, ...infer Rest] ? Rest : never

/** A value as a message shows it: short, on one line. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
