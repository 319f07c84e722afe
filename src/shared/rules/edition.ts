import { type Day, parseDay } from './calendar.ts'
import type { Clause } from './clause.ts'
import type { EditionTexts } from './clauseText.ts'
import type { Mechanism } from './mechanism.ts'
import type { Supplier } from './supplier.ts'

export type MechanismKind = Mechanism['kind']

/** A mechanism with the clause that it comes from. */
export type Modelled<K extends MechanismKind> = Extract<Mechanism, { kind: K }> & { readonly clause: string }

type ByKind = { readonly [K in MechanismKind]?: readonly Modelled<K>[] }

/** One edition of a supplier's terms. It is never edited once superseded; a new one is added beside it. */
export interface Edition {
  readonly id: string
  readonly supplier: Supplier
  readonly name: string
  /** From when it holds; null for a document without a date. */
  readonly dated: Day | null
  /** In the document's order. */
  readonly clauses: readonly Clause[]
  readonly byKind: ByKind
  /** The words of a set of the user's own; modelled suppliers' stand in `suppliers/wording.ts`. */
  readonly ownTexts?: EditionTexts
}

interface EditionText {
  readonly id: string
  readonly supplier: Supplier
  readonly name: string
  readonly dated: string | null
  readonly clauses: readonly Clause[]
  readonly ownTexts?: EditionTexts
}

/** Kinds of which several clauses may apply at once: the strictest holds, or each is for something of its own. */
const several: readonly MechanismKind[] = ['notice-period', 'payment-days', 'late-remedy']

/** Whether there is no document at all, only what the customer has agreed and entered. */
export function restsOnAgreement({ supplier, ownTexts }: Edition): boolean {
  return supplier === 'other' && ownTexts === undefined
}

/**
 * Makes an edition of its clauses. Throws where two clauses state the same thing, or one clause stands twice: that is
 * a mistake in the edition, not a fact of a contract.
 */
export function defineEdition({ dated, ...text }: EditionText): Edition {
  const byKind: Partial<Record<MechanismKind, (Mechanism & { clause: string })[]>> = {}
  const refs = new Set<string>()
  for (const { ref, models } of text.clauses) {
    if (refs.has(ref)) throw new Error(`${text.id}: clause ${ref} stands twice`)
    refs.add(ref)
    for (const mechanism of models) {
      const list = byKind[mechanism.kind] ?? []
      if (list.length > 0 && !several.includes(mechanism.kind)) {
        throw new Error(`${text.id}: clauses ${list[0]?.clause} and ${ref} both state the ${mechanism.kind}`)
      }
      byKind[mechanism.kind] = [...list, { ...mechanism, clause: ref }]
    }
  }
  return { ...text, dated: dated === null ? null : parseDay(dated), byKind: byKind as ByKind }
}

/**
 * What an edition says of one thing, with its clause; null where it is silent.
 *
 * @example stated(unicom, 'late-interest') // { kind: 'late-interest', percentPerMonth: 2, clause: '6.4' }
 */
export function stated<K extends MechanismKind>(edition: Edition, kind: K): Modelled<K> | null {
  return allStated(edition, kind)[0] ?? null
}

/** All that an edition says of a thing of which several clauses may speak. */
export function allStated<K extends MechanismKind>(edition: Edition, kind: K): readonly Modelled<K>[] {
  return (edition.byKind[kind] as readonly Modelled<K>[] | undefined) ?? []
}
