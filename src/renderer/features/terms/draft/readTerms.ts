import { type OwnTermsSet, tidyOwnTermsSet } from '../../../../shared/ledger/index.ts'
import {
  type BlockJson,
  type Edition,
  type Language,
  type OwnTermsJson,
  parseOwnTerms,
} from '../../../../shared/rules/index.ts'
import type { FieldFault } from '../../../parts/form/faults.ts'
import { Reading } from '../../../parts/form/reading.ts'
import { type BlockField, blockFields } from './blockFields.ts'
import type { BlockDraft, ClauseDraft, TermsDraft } from './draft.ts'

/** What a draft of own terms comes to. */
export interface ReadTerms {
  /** Tidy, and accepted by the ledger where there are no faults; else as much of it as could be read. */
  readonly set: OwnTermsSet
  /** The terms as the rules reckon with them; null while anything is wrong. */
  readonly edition: Edition | null
  /** Everything wrong, each with the path of its field; `clauses` for what the terms contradict as a whole. */
  readonly faults: readonly FieldFault[]
}

/** Reads a draft as typed in a language; the terms are judged by the rules' own parser. */
export function readTerms(draft: TermsDraft, language: Language): ReadTerms {
  const reading = new Reading(language)
  const dated = reading.date(draft.dated, 'dated')
  const terms: OwnTermsJson = {
    name: draft.name,
    ...(dated !== undefined && { dated }),
    clauses: draft.clauses.map((clause, index) => readClause(clause, `clauses[${index}]`, reading)),
  }
  const set = { id: draft.id, supplierName: draft.supplierName, notes: draft.notes, terms }
  if (terms.clauses.length === 0) reading.wrong('clauses', { kind: 'missing' })
  const parsed = parseOwnTerms(terms)
  if (!parsed.ok) for (const fault of parsed.faults) reading.rules(placeOf(fault.path, fault.code, draft), fault)
  return {
    set: tidyOwnTermsSet(set),
    edition: parsed.ok && reading.faults.length === 0 ? parsed.value : null,
    faults: reading.faults,
  }
}

/** What a building block says once it is filled in, and can be as it is; else null. */
export function readWholeBlock(block: BlockDraft, language: Language): BlockJson | null {
  const reading = new Reading(language)
  const read = readBlock(block, '', reading)
  return reading.faults.length === 0 && canStand(read) ? read : null
}

/** Whether a block is right by itself: the rules find nothing wrong within it. */
function canStand(block: BlockJson): boolean {
  const parsed = parseOwnTerms({ name: '-', clauses: [{ ref: '1', blocks: [block] }] })
  return parsed.ok || !parsed.faults.some(({ path }) => path.startsWith('clauses[0]'))
}

function readClause(clause: ClauseDraft, path: string, reading: Reading): OwnTermsJson['clauses'][number] {
  return {
    ref: clause.ref,
    heading: clause.heading,
    says: clause.says,
    blocks: clause.blocks.map((block, index) => readBlock(block, `${path}.blocks[${index}]`, reading)),
  }
}

/** A building block as far as it is filled in; what misses is left out, and told by the rules. */
function readBlock(block: BlockDraft, path: string, reading: Reading): BlockJson {
  const values = blockFields(block).map((field): [string, unknown] => {
    const typed = block.typed[field.name] ?? ''
    return [field.name, readField(field, typed, `${path}.${field.name}`, reading)]
  })
  const { length, unit, ...given } = Object.fromEntries(values.filter(([, value]) => value !== undefined))
  const notice = typeof unit === 'string' && length !== undefined ? { [unit]: length } : {}
  return { kind: block.kind, ...given, ...notice } as BlockJson
}

function readField(field: BlockField, typed: string, path: string, reading: Reading): unknown {
  switch (field.type) {
    case 'whole':
      return reading.whole(typed, path)
    case 'percent':
      return reading.percentage(typed, path)
    case 'amount':
      return reading.amount(typed, path)
    case 'wholes':
      return reading.wholes(typed, path)
    case 'choice':
      return typed === '' && field.needed ? field.options[0] : typed || undefined
    case 'flag':
      return typed === '' ? undefined : typed === 'yes'
  }
}

/** The field at which a fault of the rules is told. */
function placeOf(path: string, code: string, draft: TermsDraft): string {
  if (code === 'says-nothing') return `${path}.says`
  const [, clause, block, key] = /^clauses\[(\d+)\]\.blocks\[(\d+)\](?:\.(\w+))?/.exec(path) ?? []
  if (clause === undefined) return path
  const of = `clauses[${clause}].blocks[${block}]`
  const isNotice = draft.clauses[Number(clause)]?.blocks[Number(block)]?.kind === 'notice-period'
  const isLength = isNotice && (code === 'one-kind-of-length' || key === 'months' || key === 'days')
  return isLength ? `${of}.length` : key === undefined ? of : `${of}.${key}`
}
