import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AnnouncedRise,
  announcedRise,
  type Contract,
  charges,
  leaveBy,
  netOf,
  newestEdition,
} from '../../src/shared/rules/index.ts'
import { priceChangeEffect } from '../../src/shared/rules/mechanisms/priceChange.ts'
import { anyContract, anyToday } from './arbitraries.ts'
import { on } from './contracts.ts'
import { runs } from './runs.ts'

const context = on('2027-03-01')

describe('whatever was agreed with whomever', () => {
  const rise = (contract: Contract, today: number, from: number, by: number): AnnouncedRise => {
    const price = contract.lines[0]?.kind === 'subscription' ? contract.lines[0].unitPrice : 0
    return { line: 0, announcedOn: today, from, newUnitPrice: price + by }
  }

  test('it takes effect when evaluate says, unless the supplier says later, and never before the notice has run out', () => {
    fc.assert(
      fc.property(anyContract, anyToday, fc.nat(900), (contract, today, later) => {
        const edition = newestEdition(contract.supplier)
        const asking = rise(contract, today, today + later, 100)
        const effect = announcedRise(contract, edition, { ...context, today }, asking)
        const { effectiveOn } = priceChangeEffect(contract, edition, today)
        if (effectiveOn === null || effect.takesEffectOn === null) {
          expect(effect.takesEffectOn).toBe(effectiveOn)
          return
        }
        if (asking.from <= effectiveOn) expect(effect.takesEffectOn).toBe(effectiveOn)
        else expect(effect.takesEffectOn).toBeGreaterThanOrEqual(asking.from)
        if (effect.demandedNotice !== null) {
          expect(effect.takesEffectOn).toBeGreaterThanOrEqual(effect.demandedNotice.endsOn)
          expect(effect.keptNotice).toBe(asking.from >= effect.demandedNotice.endsOn)
        }
      }),
      runs(1000),
    )
  })

  test('the last chance is early enough, and the day after is not', () => {
    fc.assert(
      fc.property(anyContract, anyToday, fc.nat(900), (contract, today, later) => {
        const edition = newestEdition(contract.supplier)
        const asking = rise(contract, today, today + later, 100)
        const { takesEffectOn, canLeaveBefore } = announcedRise(contract, edition, { ...context, today }, asking)
        const risesOn = takesEffectOn ?? asking.from
        const endFor = (receivedOn: number) => leaveBy(contract, edition, { ...context, today }, receivedOn).end
        if (canLeaveBefore === null) {
          expect(endFor(today) ?? Number.MAX_SAFE_INTEGER).toBeGreaterThanOrEqual(risesOn)
          return
        }
        expect(canLeaveBefore.endsOn).toBeLessThan(risesOn)
        expect(endFor(canLeaveBefore.noticeBy)).toBe(canLeaveBefore.endsOn)
        expect(endFor(canLeaveBefore.noticeBy + 1)).toBeGreaterThanOrEqual(risesOn)
      }),
      runs(1000),
    )
  })

  test('a rise never makes it cheaper, and no rise adds nothing but where the index would have moved the price', () => {
    fc.assert(
      fc.property(anyContract, anyToday, fc.nat(900), fc.nat(5000), (contract, today, later, by) => {
        const edition = newestEdition(contract.supplier)
        const at = { ...context, today }
        const { extraNet, through } = announcedRise(contract, edition, at, rise(contract, today, today + later, by))
        expect(extraNet).toBeGreaterThanOrEqual(0)
        if (by === 0) expect(extraNet).toBe(0)
        expect(extraNet <= 0 || netOf(charges(contract, at, today, through)) > 0).toBe(true)
      }),
      runs(1000),
    )
  })
})
