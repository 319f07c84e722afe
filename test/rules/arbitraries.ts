import fc from 'fast-check'
import { type Contract, civilDay, isoDay, parseContract } from '../../src/shared/rules/index.ts'

/** Contracts of any supplier with any terms that can be agreed, as the parser reads them. */

const day = fc.integer({ min: civilDay(2015, 1, 1), max: civilDay(2035, 12, 31) })
const months = fc.integer({ min: 1, max: 48 })

/** A day on which a contract may be looked at. */
export const anyToday = fc.integer({ min: civilDay(2016, 1, 1), max: civilDay(2040, 12, 31) })

const agreedTermination = fc
  .record({
    lockInMonths: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
    noticeInLockIn: fc.boolean(),
    notice: fc.oneof(
      fc.record({ noticeMonths: fc.integer({ min: 0, max: 12 }) }),
      fc.record({ noticeDays: fc.integer({ min: 0, max: 200 }) }),
    ),
    ends: fc.oneof(
      fc.constantFrom({ endsAt: 'any-day' as const }, { endsAt: 'month-end' as const }),
      fc.record({
        endsAt: fc.constant('period-end' as const),
        termMonths: months,
        firstTermMonths: fc.option(months, { nil: undefined }),
      }),
    ),
  })
  .map(({ notice, ends, ...rest }) => ({ ...rest, ...notice, ...ends }))

const subscription = fc.record({
  kind: fc.constant('subscription' as const),
  unitPrice: fc.integer({ min: 1, max: 100_000 }),
  quantity: fc.integer({ min: 1, max: 40 }),
})

/** A contract whose one line has the same quantity and price throughout. */
export const anyContract: fc.Arbitrary<Contract> = fc
  .record({
    supplier: fc.constantFrom('cloudkom', 'unicom', 'zimaone', 'ekontoret', 'comasystem', 'other'),
    signedOn: day,
    startsIn: fc.integer({ min: 0, max: 120 }),
    bindingMonths: fc.option(months, { nil: undefined }),
    periodMonths: months,
    billing: fc.constantFrom('advance' as const, 'arrears' as const),
    individually: fc.boolean(),
    termination: agreedTermination,
    line: subscription,
  })
  .map(({ supplier, signedOn, startsIn, bindingMonths, periodMonths, billing, individually, termination, line }) => {
    const agreed = {
      ...(supplier === 'unicom' && bindingMonths !== undefined && { bindingMonths }),
      ...(supplier !== 'cloudkom' && { periodMonths }),
      ...(supplier === 'other' && { billing }),
      ...((supplier === 'other' || individually) && { termination }),
    }
    const json = {
      id: 'any',
      supplier,
      signedOn: isoDay(signedOn),
      startsOn: isoDay(signedOn + startsIn),
      agreed,
      lines: [line],
    }
    const parsed = parseContract(JSON.parse(JSON.stringify(json)))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
    return parsed.value
  })
