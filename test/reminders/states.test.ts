import { describe, expect, test } from 'vitest'
import { type ContractRecord, defaultSettings } from '../../src/shared/ledger/index.ts'
import { storedDay } from '../../src/shared/portfolio/index.ts'
import { needsAttention, outlook } from '../../src/shared/reminders/index.ts'
import { sample } from '../main/ledger/samples.ts'
import { appraised, context, terms } from '../portfolio/appraised.ts'
import { always, Lived } from './lived.ts'

/** Unicom, to be received by Monday 30 November 2026 and so sent by Wednesday the 25th. */
const bound = (different: Partial<ContractRecord> = {}) =>
  sample(1, { title: 'Mobil', terms: terms.unicomBound, ...different })

const office = defaultSettings.reminders

describe('quiet hours and days off', () => {
  test('what falls due on a Saturday comes on Monday morning', () => {
    // 7 days before 25 November is a Wednesday; 3 days before it is Sunday the 22nd.
    const lived = new Lived([bound()], office)
    lived.shows('2026-11-20')
    expect(lived.shows('2026-11-22T12:00')).toEqual([])
    expect(lived.shows('2026-11-23T07:00')).toEqual([])
    expect(lived.shows('2026-11-23T08:00')).toEqual(['give-notice 2026-11-30 ahead'])
  })

  test('what falls due in the night comes in the morning', () => {
    const lived = new Lived([bound()], office)
    lived.shows('2026-11-23')
    expect(lived.shows('2026-11-24T00:00')).toEqual([])
    expect(lived.shows('2026-11-24T08:00')).toEqual(['give-notice 2026-11-30 ahead'])
  })

  test('whoever is there only in the evening is told in the evening after the morning that was missed', () => {
    const lived = new Lived([bound()], office)
    lived.shows('2026-11-17T12:00')
    // Due on Wednesday the 18th; first seen that evening, and held for Thursday morning.
    expect(lived.shows('2026-11-18T20:00')).toEqual([])
    expect(lived.shows('2026-11-19T20:00')).toEqual(['give-notice 2026-11-30 ahead'])
  })

  test('nothing is held past its deadline: on a day off the next morning is used, or else the night', () => {
    // To be sent by Friday 1 January 2027, a day off; the next working morning would be Monday.
    const lived = new Lived([sample(1, { terms: terms.zimaone })], office)
    lived.shows('2026-12-31T12:00')
    expect(lived.shows('2027-01-01T00:00')).toEqual([])
    expect(lived.shows('2027-01-01T08:00')).toEqual(['give-notice 2027-01-31 ahead'])
    // The last day is Sunday 31 January: it is told that evening where no morning is left.
    expect(lived.shows('2027-01-31T20:00')).toEqual(['give-notice 2027-01-31 last-day'])
  })

  test('that a deadline has passed can wait for a working day', () => {
    const lived = new Lived([sample(1, { terms: terms.zimaone })], office)
    lived.shows('2027-01-31T20:00')
    expect(lived.shows('2027-02-01T00:00')).toEqual([])
    expect(lived.shows('2027-02-01T08:00')).toEqual(['give-notice 2027-01-31 passed'])
  })
})

describe('what became of it', () => {
  test('snoozed it is silent until its day, and then comes even where no reminder falls on it', () => {
    const lived = new Lived([bound()])
    lived.shows('2026-11-18')
    lived.say('give-notice', '2026-11-30', { state: 'snoozed', until: storedDay('2026-11-23') })
    expect(lived.shows('2026-11-22')).toEqual([])
    expect(lived.shows('2026-11-23')).toEqual(['give-notice 2026-11-30 ahead'])
    expect(lived.shows('2026-11-23T12:00')).toEqual([])
    expect(lived.shows('2026-11-24')).toEqual(['give-notice 2026-11-30 ahead'])
  })

  test('snoozed past the deadline, the last day and the passing are told all the same', () => {
    const lived = new Lived([bound()])
    lived.shows('2026-11-25')
    lived.say('give-notice', '2026-11-30', { state: 'snoozed', until: storedDay('2027-02-01') })
    expect(lived.showsFrom('2026-11-26', '2026-12-01')).toEqual([
      '2026-11-30 give-notice 2026-11-30 last-day',
      '2026-12-01 give-notice 2026-11-30 passed',
    ])
  })

  test('done it is silent, and comes back only if its date moves', () => {
    const lived = new Lived([bound()], { leads: [30] })
    lived.shows('2026-11-21')
    lived.say('give-notice', '2026-11-30', { state: 'done' })
    expect(lived.showsFrom('2026-11-22', '2026-12-31')).toEqual([])
    // A month more of binding: another deadline.
    const later = new Lived([bound()], { leads: [30] })
    later.shows('2026-11-21')
    later.say('give-notice', '2026-11-30', { state: 'done' })
    later.change({ terms: { ...terms.unicomBound, agreed: { bindingMonths: 25 } } })
    expect(later.shows('2026-11-28')).toEqual(['give-notice 2026-12-31 ahead'])
  })

  test('a notice that is recorded settles the deadline; what is missing then is reminded of instead', () => {
    const lived = new Lived([sample(1, { terms: terms.zimaone })])
    lived.shows('2026-12-30')
    lived.change({ terms: { ...terms.zimaone, notice: { receivedOn: '2026-12-30' } } })
    expect(lived.shows('2026-12-30T11:00')).toEqual([])
    // It did not come in time: asked about, and still to be had for the period after.
    expect(lived.shows('2027-02-01')).toEqual([
      'chase-confirmation 2028-01-31 ahead',
      'chase-confirmation 2027-01-31 passed',
    ])
    lived.change({ terms: { ...terms.zimaone, notice: { receivedOn: '2026-12-30', confirmedOn: '2027-01-06' } } })
    // It ended on 31 January; what is left is data and the last invoice.
    expect(lived.shows('2027-02-02')).toEqual(['retrieve-data 2027-05-01 ahead'])
  })

  test('a notice sent whose receipt nobody recorded is asked about when its deadline has passed', () => {
    const lived = new Lived([bound({ noticeSent: { on: '2026-11-20', how: 'letter' } })], { leads: [0] })
    expect(lived.showsFrom('2026-11-21', '2026-12-02')).toEqual([
      // Five working days after it was sent.
      '2026-11-27 chase-receipt 2026-11-30 ahead',
      '2026-11-30 chase-receipt 2026-11-30 last-day',
      '2026-12-01 chase-receipt 2026-11-30 passed',
    ])
  })

  test('kept on purpose after it has passed, nothing of it is asked again', () => {
    const lived = new Lived([bound()], { leads: [0] })
    lived.shows('2026-11-30')
    expect(lived.shows('2026-12-01')).toEqual(['give-notice 2026-11-30 passed'])
    lived.change({ intent: { kind: 'keep', through: '2026-11-30' } })
    expect(lived.showsFrom('2026-12-02', '2027-03-01')).toEqual(['2027-03-01 give-notice 2027-03-31 ahead'])
  })

  test('kept on purpose and, long after, not: what was told of it then is not told again', () => {
    const lived = new Lived([bound()])
    expect(lived.showsFrom('2026-10-01', '2026-11-01')).not.toEqual([])
    lived.change({ intent: { kind: 'keep', through: '2026-11-30' } })
    lived.showsFrom('2026-11-02', '2027-03-01')
    lived.change({ intent: { kind: 'undecided' } })
    const [passed] = lived.check('2027-03-02')
    expect(passed?.standing.duty.deadline).toBe(storedDay('2026-11-30'))
    const toldBefore = storedDay('2026-11-01')
    expect(passed?.days.filter((day) => day <= toldBefore)).toEqual([])
  })

  test('a contract that is deleted and brought back is not told of again', () => {
    const lived = new Lived([bound()])
    expect(lived.shows('2026-11-21')).toHaveLength(1)
    const [contract] = lived.contracts
    lived.contracts = []
    expect(lived.shows('2026-11-21T11:00')).toEqual([])
    lived.contracts = [contract as ContractRecord]
    expect(lived.shows('2026-11-21T12:00')).toEqual([])
  })
})

test('what waits for its owner: what has passed, and what is to be acted on within 30 days', () => {
  const all = [terms.unicomBound, terms.zimaone].map((its) => appraised({ terms: its }))
  const waiting = outlook({ appraisals: all, settings: always, context }, new Map()).filter((each) =>
    needsAttention(each, context.today),
  )
  // Unicom by 25 November; ZimaOne by 1 January is 41 days away, Unicom on the other reading four months.
  expect(waiting.map(({ duty }) => duty.action.of.contract.supplier)).toEqual(['unicom'])
})
