import { faultText, type OwnTermsJson, type Parsed, parseContract, parseOwnTerms } from '../rules/index.ts'
import type { ContractTerms } from './terms.ts'

/** Something wrong with terms, and where: `lines[2].to`. */
export interface TermsFault {
  readonly path: string
  readonly message: string
}

/**
 * What the rules find wrong with terms whose structure is right, each fault with its path below the terms; an empty
 * list where there is nothing.
 *
 * @example checkTerms({ supplier: 'ekontoret', signedOn: '2026-01-31' }) // [{ path: 'agreed.periodMonths', … }]
 */
export function checkTerms(terms: ContractTerms): readonly TermsFault[] {
  return faultsOf(parseContract({ id: 'terms', ...terms }))
}

/** As {@link checkTerms}, for own terms that no contract carries yet. */
export function checkOwnTerms(terms: OwnTermsJson): readonly TermsFault[] {
  return faultsOf(parseOwnTerms(terms))
}

function faultsOf(parsed: Parsed<unknown>): readonly TermsFault[] {
  if (parsed.ok) return []
  return parsed.faults.map((fault) => ({ path: fault.path, message: faultText(fault, 'en') }))
}
