/** What can be wrong with input. The sentence for each, in both languages, stands in `faultTexts.ts`. */
export type FaultCode =
  | 'missing'
  | 'unknown-key'
  | 'not-an-object'
  | 'not-a-list'
  | 'not-text'
  | 'empty'
  | 'not-yes-or-no'
  | 'not-a-date'
  | 'date-out-of-range'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'not-one-of'
  | 'not-a-percentage'
  | 'not-a-year'
  | 'only-for'
  | 'before-from'
  | 'before-charges-from'
  | 'one-kind-of-notice'
  | 'nothing-changes'
  | 'same-day-twice'
  | 'same-id-twice'
  | 'needs-period-end'
  | 'hardware-only-unicom'
  | 'discount-above-price'
  | 'discount-needs-binding'
  | 'one-kind-of-length'
  | 'says-nothing'
  | 'settled-twice'
  | 'settled-by-terms'
  | 'end-without-notice'
  | 'notice-without-end'
  | 'lock-in-without-notice'
  | 'next-period-without-period'
  | 'paid-beyond-period'
  | 'confirmed-two-ways'
  | 'indexation-needs-periods'
  | 'not-json'

/** One thing wrong: where (`contracts[2].signedOn`; '' for the whole), what, and the values its sentence names. */
export interface Fault {
  readonly path: string
  readonly code: FaultCode
  readonly values: Readonly<Record<string, string | number>>
}

/** Input read whole, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Gathers the faults of one reading. */
export class Faults {
  readonly list: Fault[] = []

  add(path: string, code: FaultCode, values: Fault['values'] = {}): void {
    this.list.push({ path, code, values })
  }

  /** The value if nothing was wrong, else all that was. */
  result<T>(value: T): Parsed<T> {
    return this.list.length === 0 ? { ok: true, value } : { ok: false, faults: this.list }
  }
}

/** The path of a key within the object at `path`. */
export function at(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
