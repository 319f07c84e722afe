import { readAmount, readDate, readPercentage, readWhole } from '../../../shared/input/index.ts'
import type { Language } from '../../../shared/rules/index.ts'
import type { FieldFault, Problem, TypedProblem } from './faults.ts'

/** Reads fields as typed in a language, one by one, and gathers what is wrong; an empty one reads as undefined. */
export class Reading {
  readonly faults: FieldFault[] = []
  readonly #language: Language

  constructor(language: Language) {
    this.#language = language
  }

  date(typed: string, path: string): string | undefined {
    return this.#take(typed, path, readDate)
  }

  amount(typed: string, path: string): number | undefined {
    return this.#take(typed, path, (text) => readAmount(text, this.#language))
  }

  whole(typed: string, path: string): number | undefined {
    return this.#take(typed, path, readWhole)
  }

  percentage(typed: string, path: string): number | undefined {
    return this.#take(typed, path, readPercentage)
  }

  /** Whole numbers, apart by commas, spaces or a plus. */
  wholes(typed: string, path: string): number[] | undefined {
    const all = typed
      .split(/[\s,;+]+/)
      .filter(Boolean)
      .map((each) => this.whole(each, path))
    return all.length === 0 ? undefined : all.filter((each) => each !== undefined)
  }

  wrong(path: string, problem: Problem): void {
    this.faults.push({ path, problem })
  }

  /** Adds what the rules say, except of a field that is known to be wrong already. */
  rules(path: string, fault: Extract<Problem, { kind: 'rules' }>['fault']): void {
    if (!this.faults.some((known) => known.path === path)) this.wrong(path, { kind: 'rules', fault })
  }

  #take<T>(
    typed: string,
    path: string,
    reader: (typed: string) => { ok: true; value: T } | { ok: false; problem: TypedProblem },
  ): T | undefined {
    if (typed.trim() === '') return undefined
    const read = reader(typed)
    if (read.ok) return read.value
    this.wrong(path, { kind: 'typed', problem: read.problem, typed: typed.trim() })
    return undefined
  }
}
