import { describe, expect, test } from 'vitest'
import { type ContractTerms, defaultSettings } from '../../src/shared/ledger/index.ts'
import { dutyText, reminderText } from '../../src/shared/reminders/index.ts'
import { sample } from '../main/ledger/samples.ts'
import { terms } from '../portfolio/appraised.ts'
import { Lived } from './lived.ts'

const sent = { noticeSent: { on: '2027-02-22', how: 'email' } } as const
const cloudkom = (signedOn: string): ContractTerms => ({ ...terms.cloudkomLocked, signedOn })
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('a notice that was sent', () => {
  test('is followed up where the contract can be left every month, whatever was said of leaving', () => {
    const lived = new Lived([sample(1, { ...sent, terms: cloudkom('2024-03-30') })], { leads: [0] })
    expect(lived.showsFrom('2027-02-22', '2027-03-02')).toEqual([
      '2027-02-28 chase-receipt 2027-02-28 last-day',
      // Five working days after it was sent: the next month's deadline is the one that it can still keep.
      '2027-03-01 chase-receipt 2027-03-31 ahead',
      '2027-03-01 chase-receipt 2027-02-28 passed',
    ])
  })

  test('is followed up where the terms do not say how the contract ends: only the supplier can', () => {
    const lived = new Lived([sample(1, { ...sent, terms: terms.comasystem })], { leads: [0] })
    const [asked] = lived.check('2027-03-01')
    expect(asked && reminderText(asked, asked.standing.duty.deadline - 7, 'da').what).toBe(
      'Få at vide, hvornår Contract 1 ophører, senest 8. marts 2027',
    )
    expect(lived.showsFrom('2027-03-02', '2027-03-09')).toEqual([
      '2027-03-08 chase-answer 2027-03-08 last-day',
      '2027-03-09 chase-answer 2027-03-08 passed',
    ])
  })

  test('and confirmed, but too early on the cautious reading, asks for the day that was confirmed', () => {
    const notice = { receivedOn: '2026-11-04', confirmedOn: '2026-11-10' }
    const lived = new Lived([sample(1, { terms: { ...terms.unicomBound, notice } })])
    const [repeat] = lived.check('2027-03-01')
    expect(repeat && reminderText(repeat, repeat.standing.duty.deadline, 'da').why).toContain(
      'Har leverandøren bekræftet et ophør, så skriv dagen ind under Opsigelse; så behøves det ikke.',
    )
  })
})

describe('notice that does not count yet', () => {
  test('is not to be sent before it does, and the reminder says from when', () => {
    // Locked through 30 March 2027: received on the 31st, and on no other day, it ends on 30 April.
    const lived = new Lived([sample(1, { terms: cloudkom('2026-03-30') })], { leads: [30, 0] })
    const [first] = lived.check('2027-03-01')
    expect(first && reminderText(first, first.standing.duty.actBy - 30, 'da')).toMatchObject({
      what: 'Send opsigelse af Contract 1, senest 31. marts 2027',
      why: expect.stringContaining(
        'Den tæller kun modtaget 31. marts 2027: send den på e-mail, eller aflever den, den dag.',
      ),
    })
    expect(lived.showsFrom('2027-03-02', '2027-03-31')).toEqual(['2027-03-31 give-notice 2027-03-31 last-day'])
  })
})

describe('what is kept on purpose', () => {
  test('is that deadline alone: corrected to an earlier one, the contract is reminded of again', () => {
    const lived = new Lived([sample(1, { terms: { ...terms.zimaone, signedOn: '2026-01-01' } })], { leads: [30, 0] })
    lived.change({ intent: { kind: 'keep', through: '2026-12-31' } })
    expect(lived.showsFrom('2026-10-01', '2026-11-01')).toEqual([])
    lived.change({ terms: { ...terms.zimaone, signedOn: '2025-12-15' } })
    expect(lived.shows('2026-11-02')).toEqual(['give-notice 2026-12-14 ahead'])
  })
})

describe('what has passed', () => {
  test('says what it costs on both readings', () => {
    const lived = new Lived([sample(1, { terms: terms.unicomBound })], { leads: [0] })
    lived.shows('2026-11-30')
    const [passed] = lived.check('2026-12-01')
    expect(passed && plain(reminderText(passed, passed.standing.duty.deadline + 1, 'da').why)).toBe(
      'Send opsigelse af Contract 1: fristen var 30. november 2026. Er opsigelsen ikke modtaget senest 30. november 2026, er kontrakten bundet til 31. marts 2027, og det koster 1.000 kr.; holder Unicom på den forsigtige fortolkning, er den bundet til 30. juni 2027. Sig, hvad der blev af den.',
    )
  })

  test('of a contract that can be left every month is asked about once, not for every month that went by', () => {
    const lived = new Lived([sample(1, { intent: { kind: 'leave' }, terms: cloudkom('2024-03-30') })], { leads: [0] })
    lived.shows('2026-01-15')
    expect(lived.shows('2027-03-10')).toEqual(['give-notice 2027-02-28 passed'])
  })
})

describe('new prices', () => {
  test('are told of ahead and on their day, whatever the lead times', () => {
    const changes = [{ on: '2027-02-01', unitPrice: 240_00 }]
    const its = { ...terms.comasystem, lines: [{ kind: 'subscription', unitPrice: 200_00, changes } as const] }
    const lived = new Lived([sample(1, { terms: its })], { leads: [90, 0] })
    expect(lived.showsFrom('2026-11-21', '2027-02-03')).toEqual([
      '2027-01-18 price-change 2027-02-01 ahead',
      '2027-02-01 price-change 2027-02-01 last-day',
    ])
  })
})

describe('what waits for a morning', () => {
  const bound = () => new Lived([sample(1, { terms: terms.unicomBound })], defaultSettings.reminders)

  test('waits no longer once the quiet hours are changed', () => {
    const lived = bound()
    lived.shows('2026-11-20')
    expect(lived.shows('2026-11-22T12:00')).toEqual([])
    lived.settings = { ...lived.settings, quiet: null, workingDaysOnly: false }
    expect(lived.shows('2026-11-22T13:00')).toEqual(['give-notice 2026-11-30 ahead'])
  })

  test('and missed it, waits for the next where it is night, not for another day', () => {
    const lived = bound()
    lived.shows('2026-11-17T12:00')
    expect(lived.shows('2026-11-18T20:00')).toEqual([])
    expect(lived.shows('2026-11-20T03:00')).toEqual([])
    expect(lived.shows('2026-11-20T08:00')).toEqual(['give-notice 2026-11-30 ahead'])
  })
})

test('a duty says the same in both languages', () => {
  const lived = new Lived([sample(1, { terms: cloudkom('2026-03-30') })])
  const [first] = lived.check('2027-03-01')
  expect(first && dutyText(first.standing.duty, 'ahead', first.standing.duty.actBy, 'en').why).toContain(
    'It counts only if received on 31 March 2027: send it by e-mail or deliver it that day.',
  )
})
