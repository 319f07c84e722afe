import type { Day } from '../calendar.ts'
import { type Clause, clause, unmodelled } from '../clause.ts'
import type { ClauseText } from '../clauseText.ts'
import type { Edition } from '../edition.ts'
import type { Mechanism } from '../mechanism.ts'
import { ownEdition } from '../suppliers/other/ownTerms.ts'
import { readBlock } from './block.ts'
import { Faults, type Parsed } from './faults.ts'
import { listOf, ObjectReader, type Reader, readDay, readId, readText } from './readers.ts'

/**
 * Reads a set of the user's own terms (see OwnTermsJson) as an edition, and refuses terms that cannot be: the same
 * thing settled twice, a notice to no end, a lock-in that nothing ends.
 *
 * @example parseOwnTerms({ name: 'Rengøring', clauses: [{ ref: '7', says: 'Opsiges skriftligt.' }] }) // { ok: true, … }
 */
export function parseOwnTerms(json: unknown): Parsed<Edition> {
  const faults = new Faults()
  return faults.result(readOwnTerms(json, '', faults))
}

export const readOwnTerms: Reader<Edition> = (value, path, faults) => {
  const object = new ObjectReader(value, path, faults)
  const name = object.required('name', readId, '')
  const dated: Day | null = object.optional('dated', readDay, null)
  const clauses = object.required('clauses', listOf(readClause), [])
  object.refuseOthers()
  const before = faults.list.length
  refuseTwice(clauses, object.pathOf('clauses'), faults)
  const settled = clauses.flatMap(({ models }) => models)
  if (clauses.length > 0) refuseImpossible(settled, object)
  // What stands twice has no edition; its faults are told, and its clauses left out.
  const sound = faults.list.length === before ? clauses : []
  const texts = Object.fromEntries(sound.map(({ ref, text }) => [ref, text]))
  return ownEdition({ name, dated, clauses: sound, texts })
}

interface OwnClause extends Clause {
  readonly text: ClauseText
}

const readClause: Reader<OwnClause> = (value, path, faults) => {
  const object = new ObjectReader(value, path, faults)
  const ref = object.required('ref', readId, '')
  const heading = object.optional('heading', readText, '')
  const says = object.optional('says', readText, '')
  const blocks: (Mechanism | null)[] = object.optional('blocks', listOf(readBlock), [])
  const models = blocks.filter((block) => block !== null)
  if (object.isObject && says === '' && blocks.length === 0) faults.add(path, 'says-nothing')
  object.refuseOthers()
  const text = { heading: heading === '' ? null : { da: heading, en: heading }, says: { da: says, en: says } }
  return { ...(models.length === 0 ? unmodelled(ref, 'background') : clause(ref, ...models)), text }
}

/** A number that stands twice, and a thing that is settled twice: nobody could tell which holds. */
function refuseTwice(clauses: readonly OwnClause[], path: string, faults: Faults): void {
  const refs = new Set<string>()
  const settledBy = new Map<string, string>()
  clauses.forEach(({ ref, models }, index) => {
    if (refs.has(ref) && ref !== '') faults.add(`${path}[${index}].ref`, 'same-id-twice', { value: ref })
    refs.add(ref)
    models.forEach((block, position) => {
      const thing = thingOf(block)
      const by = settledBy.get(thing)
      if (by !== undefined) faults.add(`${path}[${index}].blocks[${position}]`, 'settled-twice', { ref: by })
      settledBy.set(thing, ref)
    })
  })
}

/** What a building block settles: of some kinds there may be several, each for something of its own. */
function thingOf(block: Mechanism): string {
  switch (block.kind) {
    case 'payment-days':
      return `${block.kind} ${block.for}`
    case 'late-remedy':
      return `${block.kind} ${block.may}`
    case 'notice-period':
      return `${block.kind} ${'months' in block.length ? 'months' : 'days'}`
    default:
      return block.kind
  }
}

/** Terms that contradict themselves, or from which no end could be reckoned. */
function refuseImpossible(settled: readonly Mechanism[], object: ObjectReader): void {
  const find = <K extends Mechanism['kind']>(kind: K) =>
    settled.find((each): each is Extract<Mechanism, { kind: K }> => each.kind === kind)
  const end = find('ends-at')
  const notice = find('notice-period')
  const period = find('subscription-period')
  const billing = find('subscription-billing')
  if (end !== undefined && notice === undefined) object.fault('clauses', 'end-without-notice')
  if (notice !== undefined && end === undefined) object.fault('clauses', 'notice-without-end')
  if (find('lock-in') !== undefined && notice === undefined && end === undefined) {
    object.fault('clauses', 'lock-in-without-notice')
  }
  if (find('price-change-notice')?.effective === 'next-period' && billing?.model === 'monthly-peak' && !period) {
    object.fault('clauses', 'next-period-without-period')
  }
  if (find('indexation') !== undefined && billing !== undefined && billing.model !== 'by-period') {
    object.fault('clauses', 'indexation-needs-periods')
  }
  if (billing?.model === 'packs-in-advance' && period?.months != null && billing.paidMonths > period.months) {
    object.fault('clauses', 'paid-beyond-period', { paid: billing.paidMonths, period: period.months })
  }
  if (find('needs-confirmation') !== undefined && find('sends-confirmation') !== undefined) {
    object.fault('clauses', 'confirmed-two-ways')
  }
}
