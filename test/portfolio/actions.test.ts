import { describe, expect, test } from 'vitest'
import { actionsOf, actionText, allActions } from '../../src/shared/portfolio/index.ts'
import { isoDay } from '../../src/shared/rules/index.ts'
import { appraised, context, type Given, own, terms } from './appraised.ts'

/** What is to be done for a contract, each with its day. */
function todo(given: Given): string[] {
  return actionsOf(appraised(given), context).map(({ kind, day }) => `${isoDay(day)} ${kind}`)
}

const sent = { noticeSent: { on: '2026-11-02', how: 'email' } } as const

describe('what is to be done', () => {
  test.each<[string, Given, string[]]>([
    [
      'a binding runs out in February: notice is sent in time to be there by 30 November',
      { terms: terms.unicomBound },
      ['2026-11-25 give-notice'],
    ],
    [
      'it is kept on purpose this time: the deadline of the next term',
      { terms: terms.unicomBound, intent: { kind: 'keep', through: '2026-11-30' } },
      ['2027-03-23 give-notice'],
    ],
    [
      'it was kept on purpose last time: this term’s deadline is asked about again',
      { terms: terms.unicomBound, intent: { kind: 'keep', through: '2026-08-31' } },
      ['2026-11-25 give-notice'],
    ],
    [
      'it is meant to be kept and can be left every month: nothing',
      { ...own, terms: terms.monthly, intent: { kind: 'keep', through: null } },
      [],
    ],
    ['it can be left every month: nothing', { ...own, terms: terms.monthly }, []],
    [
      'it can be left every month, and is meant to be: notice',
      { ...own, terms: terms.monthly, intent: { kind: 'leave' } },
      ['2026-11-25 give-notice'],
    ],
    [
      'a day was chosen to look again: that day',
      { ...own, terms: terms.monthly, intent: { kind: 'look-again', on: '2027-01-04' } },
      ['2027-01-04 look-again'],
    ],
    ['the terms do not say how it ends: nothing by a day', { terms: terms.comasystem }, []],
    [
      'notice was sent, and nobody knows whether it is there: the last day on which it counts',
      { ...sent, terms: terms.unicomBound },
      ['2026-11-30 chase-receipt'],
    ],
    [
      'ZimaOne has notice and has not confirmed it: the last day of its period',
      { ...sent, terms: { ...terms.zimaone, notice: { receivedOn: '2026-11-04' } } },
      ['2027-01-31 chase-confirmation'],
    ],
    [
      'Unicom had notice while the binding ran: again on the first day after it',
      { ...sent, terms: { ...terms.unicomBound, notice: { receivedOn: '2026-11-04' } } },
      ['2027-03-01 repeat-notice'],
    ],
    [
      'notice came too early, and could be given again months ago: still to be repeated',
      {
        ...own,
        terms: { ...terms.agreedLockIn, signedOn: '2025-05-01', notice: { receivedOn: '2026-01-05' } },
      },
      ['2026-05-01 repeat-notice'],
    ],
    [
      'the supplier names a later end than the rules give: object today',
      { ...own, terms: { ...terms.monthly, notice: { receivedOn: '2026-11-04' }, endsOn: '2027-03-31' } },
      ['2026-11-21 object-to-end', '2027-05-15 check-final-invoice'],
    ],
    [
      'it ends on 31 December with rented hardware: data first, then the hardware within 14 days',
      {
        terms: {
          ...terms.unicomBound,
          lines: [...terms.unicomBound.lines, { kind: 'hardware', unitPrice: 49_00, listPrice: 1_495_00 }],
          endsOn: '2026-12-31',
        },
      },
      ['2026-12-18 ask-for-data', '2027-01-14 return-hardware', '2027-02-14 check-final-invoice'],
    ],
    [
      'ZimaOne ended a month ago: its data can be had for 90 days',
      { terms: { ...terms.zimaone, endsOn: '2026-10-21' } },
      ['2026-12-05 check-final-invoice', '2027-01-19 retrieve-data'],
    ],
    [
      'ZimaOne ended a month ago, and all was seen to: nothing',
      {
        wrapUp: { finalInvoiceOn: '2026-11-02', hardwareReturnedOn: null, dataRetrievedOn: '2026-10-20' },
        terms: { ...terms.zimaone, endsOn: '2026-10-21' },
      },
      [],
    ],
    [
      'eKontoret has notice and confirms it, and nothing is on record: proof, while notice can still be sent again',
      { terms: { ...terms.ekontoret, notice: { receivedOn: '2026-11-04' } } },
      ['2027-01-01 chase-proof', '2027-03-17 check-final-invoice'],
    ],
    ['ZimaOne ended half a year ago: nothing', { terms: { ...terms.zimaone, endsOn: '2026-05-21' } }, []],
  ])('%s', (_, given, expected) => {
    expect(todo(given)).toEqual(expected)
  })

  test('for all contracts, what comes first stands first', () => {
    const contracts = [
      appraised({ terms: terms.zimaone }),
      appraised({ ...own, terms: terms.monthly, intent: { kind: 'look-again', on: '2026-11-24' } }),
      appraised({ terms: terms.unicomBound }),
    ]
    expect(allActions(contracts, context).map(({ kind, of }) => [kind, of.contract.supplier])).toEqual([
      ['look-again', 'other'],
      ['give-notice', 'unicom'],
      ['give-notice', 'zimaone'],
    ])
  })
})

describe('what is to be done, in words', () => {
  const why = (given: Given) =>
    actionsOf(appraised(given), context).map((each) => actionText(each, context.today, 'da').why)

  test('a notice to be repeated tells of the cautious reading where there are two', () => {
    expect(why({ terms: { ...terms.unicomBound, notice: { receivedOn: '2026-11-04' } } })).toEqual([
      'Efter den forsigtige fortolkning kan opsigelse først gives fra denne dag; bekræfter leverandøren den første inden da, behøves det ikke. Modtaget senest 31. marts 2027 ophører kontrakten 30. juni 2027, ellers 31. juli 2027, og det koster 1.000\u00a0kr.',
    ])
  })

  test.each([
    [
      'of its own',
      { ...own, terms: { ...terms.agreedLockIn, notice: { receivedOn: '2026-11-04' } } },
      'Modtaget senest 31. maj 2027 ophører kontrakten 30. juni 2027, ellers 31. juli 2027, og det koster 1.000\u00a0kr.',
    ],
    [
      'of CloudKOM',
      { terms: { ...terms.cloudkomLocked, notice: { receivedOn: '2026-11-04' } } },
      'Modtaget senest 31. marts 2027 ophører kontrakten 30. april 2027, ellers 31. maj 2027, og det koster 1.000\u00a0kr.',
    ],
  ])('and of none where there is but one, as by an agreement %s', (_, given, stake) => {
    expect(why(given)).toEqual([`Opsigelse kan først gives fra denne dag. ${stake}`])
  })

  test('notice to be given says what missing it costs, on both readings', () => {
    expect(why({ terms: terms.unicomBound })).toEqual([
      'Så ophører kontrakten 28. februar 2027. Er opsigelsen ikke modtaget senest 30. november 2026, er kontrakten bundet til 31. marts 2027, ' +
        'og det koster 1.000\u00a0kr.; holder Unicom på den forsigtige fortolkning, er den bundet til 30. juni 2027.',
    ])
  })
})

test('a notice that must be confirmed says so, and a deadline that costs nothing says that', () => {
  const [zimaone] = actionsOf(appraised({ terms: terms.zimaone }), context)
  expect(zimaone && actionText(zimaone, context.today, 'da').why).toContain('ikke modtaget og bekræftet')
  const lease = {
    supplier: 'other' as const,
    signedOn: '2025-04-01',
    agreed: {
      periodMonths: 3,
      termination: { lockInMonths: 36, noticeMonths: 3, endsAt: 'month-end' as const },
    },
    lines: [{ kind: 'subscription' as const, unitPrice: 64_000 }],
  }
  const [copier] = actionsOf(appraised({ ...own, terms: lease }), context)
  expect(copier && actionText(copier, context.today, 'da').why).toBe(
    'Så ophører kontrakten 31. juli 2028. Opsigelsen tæller først, når den modtages fra 1. april 2028. Er opsigelsen ikke modtaget senest 30. april 2028, er kontrakten bundet til 31. august 2028, uden ekstra betaling.',
  )
})
