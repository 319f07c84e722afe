import { describe, expect, test } from 'vitest'
import type { ContractRecord, ReminderSettings } from '../../src/shared/ledger/index.ts'
import { dutiesOf, dutyText } from '../../src/shared/reminders/index.ts'
import { isoDay } from '../../src/shared/rules/index.ts'
import { sample } from '../main/ledger/samples.ts'
import { appraised, context, type Given, own, terms } from '../portfolio/appraised.ts'
import { always, Lived } from './lived.ts'

const leads = [30, 7, 0]

/** The duties of a contract on 21 November 2026, each with its days. */
function duties(given: Given, settings: Partial<ReminderSettings> = {}): string[] {
  return dutiesOf(appraised(given), context, { ...always, leads, ...settings }).map(
    ({ kind, deadline, actBy, days }) =>
      `${kind} by ${isoDay(deadline)}, act by ${isoDay(actBy)}: ${days.map(isoDay).join(' ')}`,
  )
}

describe('what one is reminded of, and when', () => {
  test('both readings of a binding: the end of it, and the first day after it', () => {
    expect(duties({ terms: terms.unicomBound })).toEqual([
      // Received by 30 November; sent by the 25th.
      'give-notice by 2026-11-30, act by 2026-11-25: 2026-10-26 2026-11-18 2026-11-25 2026-11-30',
      // On the cautious reading notice can first be given on 1 March; Easter lies before the last day.
      'give-notice by 2027-03-31, act by 2027-03-23: 2027-02-21 2027-03-01 2027-03-16 2027-03-23 2027-03-31',
    ])
  })

  test('a notice sent in a binding and not confirmed is chased, and repeated on the first free day', () => {
    const noticeSent = { on: '2026-11-02', how: 'email' } as const
    expect(duties({ terms: terms.unicomBound, noticeSent })).toEqual([
      // Five working days after it was sent a receipt is asked for.
      'chase-receipt by 2026-11-30, act by 2026-11-25: 2026-11-09 2026-11-18 2026-11-25 2026-11-30',
      'repeat-notice by 2027-03-31, act by 2027-03-23: 2027-03-01 2027-03-16 2027-03-23 2027-03-31',
    ])
  })

  test('what can be left every month is reminded of only where leaving is meant', () => {
    expect(duties({ ...own, terms: terms.monthly })).toEqual([])
    expect(duties({ ...own, terms: terms.monthly, intent: { kind: 'leave' } })).toEqual([
      'give-notice by 2026-11-30, act by 2026-11-25: 2026-10-26 2026-11-18 2026-11-25 2026-11-30',
    ])
    expect(duties({ ...own, terms: terms.monthly, intent: { kind: 'look-again', on: '2027-01-04' } })).toEqual([
      'look-again by 2027-01-04, act by 2027-01-04: 2027-01-04',
    ])
  })

  test('a lock-in is reminded of until it can be left for the first time, then no more', () => {
    expect(duties({ terms: terms.cloudkomLocked })).toEqual([
      'give-notice by 2027-03-31, act by 2027-03-23: 2027-02-21 2027-03-16 2027-03-23 2027-03-31',
    ])
    const lived = new Lived([sample(1, { terms: terms.cloudkomLocked })], { leads })
    expect(lived.showsFrom('2027-03-24', '2028-12-31')).toEqual([
      '2027-03-24 give-notice 2027-03-31 ahead',
      '2027-03-31 give-notice 2027-03-31 last-day',
      // What became of it is asked once; after that it can be left every month.
      '2027-04-01 give-notice 2027-03-31 passed',
    ])
  })

  test('ZimaOne has not confirmed: after a week, and as its period runs out', () => {
    expect(duties({ terms: { ...terms.zimaone, notice: { receivedOn: '2026-11-04' } } })).toEqual([
      'chase-confirmation by 2027-01-31, act by 2027-01-27: 2026-11-11 2026-12-28 2027-01-20 2027-01-27 2027-01-31',
    ])
  })

  test('eKontoret has not confirmed: while notice can still be sent again', () => {
    expect(duties({ terms: { ...terms.ekontoret, notice: { receivedOn: '2026-11-04' } } })[0]).toBe(
      'chase-proof by 2027-01-01, act by 2026-12-28: 2026-11-11 2026-11-28 2026-12-21 2026-12-28 2027-01-01',
    )
  })

  test('after the end: a copy of the data before it, hardware after it, and the last invoice', () => {
    const line = { kind: 'hardware', unitPrice: 49_00, listPrice: 1_495_00 } as const
    const its = { ...terms.unicomBound, lines: [...terms.unicomBound.lines, line], endsOn: '2026-12-31' }
    expect(duties({ terms: its })).toEqual([
      'ask-for-data by 2026-12-18, act by 2026-12-18: 2026-11-18 2026-12-11 2026-12-18',
      'return-hardware by 2027-01-14, act by 2027-01-14: 2027-01-01 2027-01-07 2027-01-14',
      'check-final-invoice by 2027-02-14, act by 2027-02-14: 2027-01-15 2027-02-14',
    ])
  })

  test('a price that changes, with both prices; what was and what comes after the end are passed over', () => {
    const changes = [
      { on: '2026-06-01', unitPrice: 210_00 },
      { on: '2027-01-01', quantity: 6 },
      { on: '2027-02-01', unitPrice: 240_00 },
    ]
    const its = { ...terms.comasystem, lines: [{ kind: 'subscription', unitPrice: 200_00, changes } as const] }
    expect(duties({ terms: its })).toEqual([
      'price-change by 2027-02-01, act by 2027-02-01: 2027-01-02 2027-01-25 2027-02-01',
    ])
    const [change] = dutiesOf(appraised({ title: 'Styring', terms: its }), context, always)
    expect(change && dutyText(change, 'ahead', context.today, 'da')).toEqual({
      what: 'Ny pris: Styring, fra 1. februar 2027',
      why: 'Fra 210\u00a0kr. til 240\u00a0kr. pr. måned, ekskl. moms.',
    })
    expect(duties({ terms: { ...its, endsOn: '2027-01-31' } }).filter((text) => text.startsWith('price'))).toEqual([])
  })

  test('payments only where they are wanted: three days before they are due', () => {
    const its = { ...terms.comasystem, signedOn: '2025-12-01' }
    expect(duties({ terms: its })).toEqual([])
    // The quarter from 1 December is invoiced then, and due 14 days later.
    expect(duties({ terms: its }, { payments: true })).toEqual([
      'payment by 2026-12-15, act by 2026-12-15: 2026-12-12 2026-12-15',
    ])
  })

  test('a contract’s own lead times come before those of the settings', () => {
    expect(duties({ terms: terms.zimaone, reminderLeads: [60] })).toEqual([
      // ZimaOne advises to send 30 days before the end.
      'give-notice by 2027-01-31, act by 2027-01-01: 2026-11-02 2027-01-31',
    ])
  })

  test('kept on purpose: the deadline of the next term is the one that is reminded of', () => {
    const kept: Partial<ContractRecord> = { intent: { kind: 'keep', through: '2027-01-31' } }
    expect(duties({ terms: terms.zimaone, ...kept })).toEqual([
      'give-notice by 2028-01-31, act by 2028-01-01: 2027-12-02 2027-12-25 2028-01-01 2028-01-31',
    ])
  })
})
