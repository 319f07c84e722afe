import { newestEdition, type Supplier } from '../../../../shared/rules/index.ts'
import { type Asks, asksOf } from './asks.ts'
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
  const asks = asksOf[supplier]
  const before = draft.supplier
  if (before === supplier) return draft
  const untouched = JSON.stringify(draft.lines) === JSON.stringify(before === null ? [] : linesFor(before, names))
  return {
    ...draft,
    ...datesFor(draft, asks),
    supplier,
    edition: supplier === 'other' ? null : newestEdition(supplier).id,
    // A period of a month is by far the commonest of one's own agreements.
    periodMonths: supplier === 'other' && draft.periodMonths === '' ? '1' : draft.periodMonths,
    termination: terminationFor(draft, asks),
    lines: untouched ? linesFor(supplier, names) : draft.lines.map((line) => lineFor(line, asks)),
  }
}

function datesFor({ signedOn, startsOn }: Draft, { leads }: Asks) {
  const both = signedOn !== '' && startsOn !== ''
  if (both) return { signedOn, startsOn }
  const one = signedOn || startsOn
  return leads === 'signing' ? { signedOn: one, startsOn: '' } : { signedOn: '', startsOn: one }
}

function terminationFor({ termination }: Draft, asks: Asks) {
  if (asks.termination === 'main') return termination ?? blankTermination
  const untouched = JSON.stringify(termination) === JSON.stringify(blankTermination)
  return untouched ? null : termination
}

function lineFor(line: LineDraft, asks: Asks): LineDraft {
  return line.kind === 'hardware' && !asks.hardware ? { ...line, kind: 'subscription', listPrice: '' } : line
}

function linesFor(supplier: Supplier, names: LineNames): LineDraft[] {
  return asksOf[supplier].lines.map((what, key) => {
    const description = names[what]
    return what === 'set-up' || what === 'installation'
      ? blankLine(key, 'one-off', { offered: true, description })
      : blankLine(key, 'subscription', { description })
  })
}
