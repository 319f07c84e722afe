import type { OwnTermsSet } from '../../../../shared/ledger/index.ts'
import { newestEdition, type Supplier } from '../../../../shared/rules/index.ts'
import { type Asks, asksFor, asksOf } from './asks.ts'
import { blankLine, blankTermination, type Draft, type LineDraft, nothingKept } from './draft.ts'

/** The words for the lines that a new contract begins with. */
export type LineNames = Readonly<Record<Asks['lines'][number], string>>

/** A form in which nothing is typed, and no supplier chosen. */
export function newDraft(id: string): Draft {
  return {
    id,
    supplier: null,
    title: null,
    supplierName: '',
    contractNumber: '',
    contactPerson: '',
    contactEmail: '',
    costCentre: '',
    tags: [],
    notes: '',
    edition: null,
    ownTermsId: null,
    ownTerms: null,
    intent: 'undecided',
    lookAgainOn: '',
    followedBy: null,
    signedOn: '',
    startsOn: '',
    bindingMonths: '',
    periodMonths: '',
    paymentDays: '',
    billing: null,
    termination: null,
    lines: [],
    kept: nothingKept,
  }
}

/**
 * The draft with another supplier. What was typed stays as far as the supplier has it; the lines that were only
 * offered make way for the new supplier's.
 */
export function withSupplier(draft: Draft, supplier: Supplier, names: LineNames): Draft {
  const asks = asksFor({ supplier, ownTerms: draft.ownTerms })
  const before = draft.supplier
  if (before === supplier) return draft
  const untouched = JSON.stringify(draft.lines) === JSON.stringify(before === null ? [] : linesFor(before, names))
  return {
    ...draft,
    ...datesFor(draft, asks),
    supplier,
    edition: supplier === 'other' ? null : newestEdition(supplier).id,
    periodMonths: periodFor(draft, supplier, asks),
    termination: terminationFor(draft, asks),
    lines: untouched ? linesFor(supplier, names) : draft.lines.map((line, index) => lineFor(line, asks, names, index)),
  }
}

/**
 * The draft of an own supplier's contract on a set of own terms, or on none. What was typed stays as far as the terms
 * leave it open, and can be typed again as agreed beside them. `before`: the set that it rested on.
 */
export function withTerms(draft: Draft, set: OwnTermsSet | null, before: OwnTermsSet | null, names: LineNames): Draft {
  const asks = asksFor({ supplier: 'other', ownTerms: set?.terms ?? null })
  const isProposed = draft.supplierName.trim() === '' || draft.supplierName === before?.supplierName
  return {
    ...draft,
    ownTermsId: set?.id ?? null,
    ownTerms: set?.terms ?? null,
    supplierName: set !== null && isProposed ? set.supplierName : draft.supplierName,
    periodMonths: periodFor(draft, 'other', asks),
    billing: asks.billing ? draft.billing : null,
    termination: terminationFor(draft, asks),
    lines: draft.lines.map((line, index) => lineFor(line, asks, names, index)),
  }
}

function datesFor({ signedOn, startsOn }: Draft, { leads }: Asks) {
  const both = signedOn !== '' && startsOn !== ''
  if (both) return { signedOn, startsOn }
  const one = signedOn || startsOn
  return leads === 'signing' ? { signedOn: one, startsOn: '' } : { signedOn: '', startsOn: one }
}

/** A period of a month is by far the commonest of one's own agreements, so it is proposed there, and only there. */
const ownPeriod = '1'

function periodFor({ periodMonths, supplier: before }: Draft, supplier: Supplier, asks: Asks): string {
  if (supplier === 'other' && asks.period === 'main') return periodMonths === '' ? ownPeriod : periodMonths
  return before === 'other' && periodMonths === ownPeriod ? '' : periodMonths
}

function terminationFor({ termination }: Draft, asks: Asks) {
  if (asks.termination === 'main') return termination ?? blankTermination
  const untouched = JSON.stringify(termination) === JSON.stringify(blankTermination)
  return untouched ? null : termination
}

/** A line that was filled in, as the other supplier has it; a name that was only proposed makes way for the new one. */
function lineFor(line: LineDraft, asks: Asks, names: LineNames, index: number): LineDraft {
  const proposed = asks.lines[index]
  const isProposed = Object.values(names).includes(line.description)
  const description = isProposed && proposed !== undefined ? names[proposed] : line.description
  const known = line.kind !== 'hardware' || asks.hardware
  return known ? { ...line, description } : { ...line, description, kind: 'subscription', listPrice: '' }
}

function linesFor(supplier: Supplier, names: LineNames): LineDraft[] {
  return asksOf[supplier].lines.map((what, key) => {
    const description = names[what]
    return what === 'set-up' || what === 'installation'
      ? blankLine(key, 'one-off', { offered: true, description })
      : blankLine(key, 'subscription', { description })
  })
}
