import type { Contract } from './contract.ts'
import type { Edition } from './edition.ts'
import { afterTermination, type Obligation } from './mechanisms/afterTermination.ts'
import type { Charge } from './mechanisms/charge.ts'
import { chargesOf } from './mechanisms/charges.ts'
import { givenNotice } from './mechanisms/givenNotice.ts'
import { type Termination, termination } from './mechanisms/termination.ts'
import { type Totals, totals } from './mechanisms/totals.ts'
import { waysOut } from './mechanisms/waysOut.ts'
import type { Context } from './request.ts'
import { editionOf } from './suppliers/index.ts'

/** What the rules make of a contract on a day. */
export interface Evaluation {
  readonly termination: Termination
  readonly totals: Totals
  readonly afterTermination: readonly Obligation[]
}

/**
 * When a contract can be left, what it costs and what follows its end, reckoned from `context.today` by an edition of
 * its supplier's terms (the newest unless given). Never throws for a fact of the contract.
 */
export function evaluate(contract: Contract, context: Context, edition: Edition = editionOf(contract)): Evaluation {
  const leaving = termination(contract, edition, context.today)
  return {
    termination: leaving,
    totals: totals(contract, edition, context, leaving),
    afterTermination: afterTermination(contract, edition, leaving),
  }
}

/** The charges whose invoice date lies from one day through another; none for periods after a known or valid end. */
export function charges(
  contract: Contract,
  context: Context,
  invoicedFrom: number,
  invoicedTo: number,
  edition: Edition = editionOf(contract),
): Charge[] {
  const end = givenNotice(contract, edition, waysOut(contract, edition))?.endsOn ?? null
  return chargesOf(contract, edition, context, { invoicedFrom, invoicedTo, end })
}
