import Sqlite from 'better-sqlite3'
import { afterEach, describe, expect, test } from 'vitest'
import { type ContractRecord, defaultSettings } from '../../../src/shared/ledger/index.ts'
import { storedDay } from '../../../src/shared/portfolio/index.ts'
import { sample, uuid } from '../ledger/samples.ts'
import { fileIn } from '../ledger/temporary.ts'
import { Desk } from './desk.ts'

/** A year at a time; notice is to be received by 30 November 2026, and so sent by Wednesday the 25th. */
const yearly = (number: number, different: Partial<ContractRecord> = {}) =>
  sample(number, {
    title: `Aftale ${number}`,
    supplierName: 'Fjord A/S',
    terms: {
      supplier: 'other',
      signedOn: '2025-01-01',
      agreed: { periodMonths: 12, termination: { noticeMonths: 1, endsAt: 'period-end', termMonths: 12 } },
      lines: [{ kind: 'subscription', unitPrice: 100_00 }],
    },
    ...different,
  })

let desk: Desk
afterEach(() => desk.close())

describe('what the app shows', () => {
  test('one thing is told with what it costs not to, and a click opens that contract', async () => {
    desk = new Desk('2026-11-23T10:00')
    desk.save(yearly(1))
    await desk.keeper.checkNow()
    expect(desk.told).toEqual([
      {
        at: '2026-11-23T10:00',
        title: 'Send opsigelse af Aftale 1, senest 25. november 2026',
        body: 'Så ophører kontrakten 31. december 2026. Er opsigelsen ikke modtaget senest 30. november 2026, er kontrakten bundet til 31. december 2027, og det koster 1.200 kr.'.replace(
          '1.200 ',
          '1.200\u00a0',
        ),
        opens: { screen: 'contract', id: uuid(1) },
      },
    ])
  })

  test('several are one summary, soonest first, that leads to the reminders', async () => {
    desk = new Desk('2026-11-23T10:00')
    desk.save(...[1, 2, 3, 4, 5].map((number) => yearly(number)))
    await desk.keeper.checkNow()
    expect(desk.told.map(({ title, opens }) => [title, opens])).toEqual([['5 påmindelser', { screen: 'reminders' }]])
    expect(desk.told[0]?.body.split('\n')).toEqual([
      'Send opsigelse af Aftale 1, senest 25. november 2026',
      'Send opsigelse af Aftale 2, senest 25. november 2026',
      'Send opsigelse af Aftale 3, senest 25. november 2026',
      'og 2 til',
    ])
  })

  test('a start later that day shows nothing again; what fell due while it was off comes at the next', async () => {
    desk = new Desk('2026-11-23T10:00')
    desk.save(yearly(1))
    await desk.keeper.checkNow()
    await desk.restart('2026-11-23T16:00')
    expect(desk.takeTold()).toHaveLength(1)
    await desk.restart('2026-11-26T09:00')
    expect(desk.takeTold().map(({ title }) => title)).toEqual([
      'Send straks opsigelse af Aftale 1, senest 30. november 2026',
    ])
    await desk.restart('2026-12-02T09:00')
    expect(desk.takeTold().map(({ title }) => title)).toEqual(['Fristen er passeret: Aftale 1'])
  })

  test('a change is told of a minute later, not while one types', async () => {
    desk = new Desk('2026-11-23T10:00')
    await desk.keeper.checkNow()
    desk.save(yearly(1))
    await desk.keeper.beat()
    expect(desk.told).toEqual([])
    desk.set('2026-11-23T10:01')
    await desk.keeper.beat()
    expect(desk.told).toHaveLength(1)
  })
})

describe('what waits, for the tray', () => {
  test('follows a change at once: contracts, answers, deletion, undo', async () => {
    desk = new Desk('2026-11-23T10:00')
    await desk.keeper.checkNow()
    desk.save(yearly(1), yearly(2))
    expect(desk.waiting.map(({ contractId }) => contractId)).toEqual([uuid(1), uuid(2)])
    const key = { contractId: uuid(1), kind: 'give-notice', deadline: storedDay('2026-11-30') } as const
    desk.keeper.answer(key, { kind: 'snoozed', until: storedDay('2026-11-24') })
    expect(desk.waiting).toHaveLength(1)
    desk.keeper.answer(key, { kind: 'open' })
    expect(desk.waiting).toHaveLength(2)
    desk.keeper.ledgerChanged(desk.ledger.deleteContracts([uuid(2)]))
    expect(desk.waiting).toHaveLength(1)
    desk.keeper.ledgerChanged(desk.ledger.undo())
    expect(desk.waiting).toHaveLength(2)
    desk.save(yearly(1, { intent: { kind: 'keep', through: '2026-11-30' } }))
    expect(desk.waiting.map(({ contractId }) => contractId)).toEqual([uuid(2)])
  })

  test('other lead times are other reminders for every contract', async () => {
    desk = new Desk('2026-09-01T10:00')
    desk.saveSettings({ ...defaultSettings, reminders: { ...defaultSettings.reminders, leads: [30] } })
    desk.save(yearly(1))
    await desk.keeper.checkNow()
    expect(desk.told).toEqual([])
    desk.saveSettings({ ...defaultSettings, reminders: { ...defaultSettings.reminders, leads: [90] } })
    desk.set('2026-09-01T10:01')
    await desk.keeper.beat()
    expect(desk.told).toHaveLength(1)
  })
})

describe('what is on disk', () => {
  test('an answer given while the notification is on its way is not lost', async () => {
    desk = new Desk('2026-11-24T10:00')
    desk.save(yearly(1))
    const key = { contractId: uuid(1), kind: 'give-notice', deadline: storedDay('2026-11-30') } as const
    desk.meanwhile = () => desk.keeper.answer(key, { kind: 'done' })
    await desk.keeper.checkNow()
    expect(desk.takeTold()).toHaveLength(1)
    await desk.restart('2026-11-25T10:00')
    expect(desk.told).toEqual([])
  })

  test('an answer to something else that waits, given while a notification is on its way, is not lost either', async () => {
    desk = new Desk('2026-11-23T10:00')
    desk.save(yearly(1))
    await desk.keeper.checkNow()
    desk.save(yearly(2))
    const key = { contractId: uuid(1), kind: 'give-notice', deadline: storedDay('2026-11-30') } as const
    desk.meanwhile = () => desk.keeper.answer(key, { kind: 'done' })
    await desk.keeper.checkNow()
    expect(desk.waiting.map(({ contractId }) => contractId)).toEqual([uuid(2)])
    desk.meanwhile = () => {}
    await desk.restart('2026-11-25T10:00')
    expect(desk.waiting.map(({ contractId }) => contractId)).toEqual([uuid(2)])
  })

  test('a contract changed while a notification is on its way is followed, and told of a minute later', async () => {
    desk = new Desk('2026-11-23T10:00')
    desk.save(yearly(1))
    desk.meanwhile = () => desk.save(yearly(2))
    await desk.keeper.checkNow()
    desk.meanwhile = () => {}
    expect(desk.waiting.map(({ contractId }) => contractId)).toEqual([uuid(1), uuid(2)])
    desk.takeTold()
    desk.set('2026-11-23T10:01')
    await desk.keeper.beat()
    expect(desk.told.map(({ opens }) => opens)).toEqual([{ screen: 'contract', id: uuid(2) }])
  })

  test('where nothing can be written what is due is told all the same, once', async () => {
    desk = new Desk('2026-11-23T10:00')
    desk.save(yearly(1))
    desk.isDiskFull = true
    await expect(desk.keeper.checkNow()).rejects.toThrow('disk is full')
    await expect(desk.keeper.beat()).rejects.toThrow('disk is full')
    desk.isDiskFull = false
    await desk.keeper.beat()
    expect(desk.told).toHaveLength(1)
  })

  test('an answer holds over a start, and can be taken back', async () => {
    desk = new Desk('2026-11-24T10:00')
    desk.save(yearly(1))
    const key = { contractId: uuid(1), kind: 'give-notice', deadline: storedDay('2026-11-30') } as const
    desk.keeper.answer(key, { kind: 'done' })
    await desk.restart('2026-11-30T10:00')
    await desk.restart('2026-12-02T10:00')
    expect(desk.told).toEqual([])
    expect(desk.keeper.state().duties).toMatchObject([{ ...key, state: 'done' }])
  })
})

describe('a check proves itself', () => {
  test('checks that stay away are told of after two hours', async () => {
    desk = new Desk('2026-11-23T10:00')
    await desk.keeper.checkNow()
    desk.set('2026-11-23T11:59')
    expect(desk.keeper.state()).toMatchObject({ checkedAt: '2026-11-23T10:00:00.000Z', problems: [] })
    desk.set('2026-11-23T12:01')
    expect(desk.keeper.state().problems).toEqual(['late'])
  })

  test('a clock that was turned back is told of, until it is right again or said to be right', async () => {
    desk = new Desk('2026-12-01T10:00')
    await desk.keeper.checkNow()
    await desk.restart('2026-11-23T10:00')
    expect(desk.state?.problems).toEqual(['clock-back'])
    desk.keeper.clockIsRight()
    expect(desk.state?.problems).toEqual([])
  })

  test('a notification that the system refuses is told of, and shown when it no longer does', async () => {
    desk = new Desk('2026-11-23T10:00')
    desk.save(yearly(1))
    desk.refuses = 'The user has turned notifications off'
    await desk.keeper.checkNow()
    expect(desk.state?.problems).toEqual(['refused'])
    desk.refuses = null
    desk.set('2026-11-23T11:00')
    await desk.keeper.beat()
    expect(desk.told).toHaveLength(1)
    expect(desk.state?.problems).toEqual([])
  })

  test('a system without notifications is told of', async () => {
    desk = new Desk('2026-11-23T10:00')
    desk.isSupported = false
    await desk.keeper.checkNow()
    expect(desk.state?.problems).toEqual(['unsupported'])
  })

  test('that the app goes on in the tray is told once', async () => {
    desk = new Desk('2026-11-23T10:00')
    expect(desk.keeper.tellOfTray()).toBe(true)
    await desk.restart('2026-11-24T10:00')
    expect(desk.keeper.tellOfTray()).toBe(false)
  })
})

test('a ledger that was restored is read anew: what it does not know to be told is told', async () => {
  desk = new Desk('2026-11-23T10:00')
  desk.save(yearly(1))
  await desk.keeper.checkNow()
  expect(desk.takeTold()).toHaveLength(1)
  const restored = new Sqlite(fileIn(desk.folder))
  restored.exec('DELETE FROM duties')
  restored.close()
  await desk.keeper.checkNow()
  expect(desk.takeTold()).toEqual([])
  await desk.keeper.ledgerReplaced()
  expect(desk.takeTold()).toHaveLength(1)
})
