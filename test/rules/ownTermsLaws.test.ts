import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMonths,
  type BlockJson,
  type Contract,
  charges,
  evaluate,
  parseOwnTerms,
} from '../../src/shared/rules/index.ts'
import { anyContract, anyToday } from './arbitraries.ts'
import { runs } from './runs.ts'

/** The building blocks that say what a contract with a supplier of one's own has agreed. */
function blocksOf({ periodMonths, billing, termination }: Contract['agreed']): BlockJson[] {
  if (periodMonths === null || termination === null) throw new Error('Not an agreement of one’s own')
  const { lockInMonths, noticeInLockIn, notice, endsAt, termMonths, firstTermMonths } = termination
  const terms = termMonths !== null && { termMonths, ...(firstTermMonths !== null && { firstTermMonths }) }
  return [
    { kind: 'subscription-period', months: periodMonths },
    { kind: 'subscription-billing', model: 'by-period', when: billing },
    { kind: 'notice-period', ...notice },
    { kind: 'ends-at', at: endsAt, ...terms },
    ...(lockInMonths === 0
      ? []
      : [{ kind: 'lock-in', months: lockInMonths, noticeDuring: noticeInLockIn } satisfies BlockJson]),
  ]
}

/** The same contract with what was agreed written as terms. */
function underTerms(contract: Contract): Contract {
  const clauses = blocksOf(contract.agreed).map((block) => ({ ref: block.kind, blocks: [block] }))
  const terms = parseOwnTerms({ name: 'Vilkår', clauses })
  if (!terms.ok) throw new Error(JSON.stringify(terms.faults))
  const agreed = { ...contract.agreed, periodMonths: null, termination: null, billing: 'advance' } as const
  return { ...contract, ownTerms: terms.value, agreed }
}

test('terms that say what was agreed come to what was agreed', () => {
  const ours = anyContract.filter(({ supplier }) => supplier === 'other')
  const property = fc.property(ours, anyToday, (contract, today) => {
    const context = { today, netPriceIndex: new Map() }
    const same = underTerms(contract)
    const [agreed, stated] = [evaluate(contract, context), evaluate(same, context)]
    const { nextDeadline, ifMissed, lockInUntil, earliestNotice, given } = agreed.termination
    expect(stated.termination).toMatchObject({ nextDeadline, ifMissed, lockInUntil, earliestNotice, given })
    expect(stated.totals).toEqual(agreed.totals)
    const year = [today, addMonths(today, 12)] as const
    expect(charges(same, context, ...year)).toEqual(charges(contract, context, ...year))
  })
  fc.assert(property, runs(300))
})
