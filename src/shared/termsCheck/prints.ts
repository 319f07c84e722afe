import type { Edition } from '../rules/index.ts'
import type { Print } from './print.ts'
import written from './prints.json' with { type: 'json' }

/** The fingerprints of editions as they are kept: by edition and clause. */
export type WrittenPrints = Readonly<Record<string, WrittenEdition>>

interface WrittenEdition {
  readonly clauses: Readonly<Record<string, WrittenPrint>>
  /** Of what the document has besides: its title, the headings of its chapters. */
  readonly besides: readonly WrittenPrint[]
}

interface WrittenPrint {
  readonly length: number
  readonly masked?: true
  /** A run each: hashes of eight hexadecimal digits. */
  readonly runs: readonly string[]
}

const digits = 8

/** The fingerprints of an edition. */
export interface EditionPrints {
  /** In the order of the edition. */
  readonly clauses: readonly Print[]
  /** What the document has besides: its title, the headings of its chapters. */
  readonly besides: readonly Print[]
}

/**
 * The fingerprints of an edition; null for one of which none were taken: the user's own terms.
 *
 * @example printsOf(unicom)?.clauses.find(({ ref }) => ref === '15.1')
 */
export function printsOf({ id }: Pick<Edition, 'id'>): EditionPrints | null {
  const its = (written as WrittenPrints)[id]
  if (its === undefined) return null
  return {
    clauses: Object.entries(its.clauses).map(([ref, print]) => readPrint(ref, print)),
    besides: its.besides.map((print) => readPrint('', print)),
  }
}

function readPrint(ref: string, { length, masked, runs }: WrittenPrint): Print {
  const hashes = (run: string) => Array.from({ length: run.length / digits }, (_, index) => hashIn(run, index))
  return { ref, length, isMasked: masked === true, runs: runs.map(hashes) }
}

/** A fingerprint as it is kept. */
export function writtenPrint({ length, isMasked, runs }: Print): WrittenPrint {
  return { length, ...(isMasked && { masked: true as const }), runs: runs.map((run) => run.map(hex).join('')) }
}

function hashIn(run: string, index: number): number {
  return Number.parseInt(run.slice(index * digits, (index + 1) * digits), 16)
}

const hex = (hash: number) => hash.toString(16).padStart(digits, '0')
