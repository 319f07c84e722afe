import { describe, expect, test } from 'vitest'
import { boundByPeriod, type ContractState, standingOf, stateOf, warningsOf } from '../../src/shared/portfolio/index.ts'
import { isoDay } from '../../src/shared/rules/index.ts'
import { appraised, context, type Given, own, terms } from './appraised.ts'

const noticeSent = { on: '2026-11-20', how: 'letter' } as const

describe('where a contract stands', () => {
  test.each<[ContractState, string, Given]>([
    ['locked', 'a binding lies ahead', { terms: terms.unicomBound }],
    ['term', 'ZimaOne runs a year at a time', { terms: { ...terms.zimaone, signedOn: '2024-02-01' } }],
    ['free', 'a month at a time', { ...own, terms: terms.monthly }],
    ['sent', 'ZimaOne was sent notice', { terms: terms.zimaone, noticeSent: { on: '2026-11-21', how: 'email' } }],
    ['sent', 'in a binding, on the other reading', { terms: terms.unicomBound, noticeSent }],
    ['sent', 'nobody says how it ends', { terms: terms.comasystem, noticeSent }],
    ['locked', 'sent before it can count', { terms: terms.cloudkomLocked, noticeSent }],
    ['unconfirmed', 'ZimaOne has not confirmed', { terms: { ...terms.zimaone, notice: { receivedOn: '2026-11-04' } } }],
    ['too-early', 'notice in the binding', { terms: { ...terms.unicomBound, notice: { receivedOn: '2026-11-04' } } }],
    ['leaving', 'notice holds', { ...own, terms: { ...terms.monthly, notice: { receivedOn: '2026-11-04' } } }],
    ['leaving', 'the end is known, and is today', { terms: { ...terms.comasystem, endsOn: '2026-11-21' } }],
    ['ended', 'the end was yesterday', { terms: { ...terms.comasystem, endsOn: '2026-11-20' } }],
    ['not-stated', 'COMAsystem does not say', { terms: terms.comasystem }],
  ])('%s: %s', (state, _, given) => {
    expect(stateOf(appraised(given), context.today)).toBe(state)
  })
})

test('notice that was sent has no day to send it by any more', () => {
  expect(standingOf(appraised({ terms: terms.zimaone }), context).sendBy).not.toBeNull()
  expect(standingOf(appraised({ terms: terms.zimaone, noticeSent }), context).sendBy).toBeNull()
})

describe('until when it binds though no lock-in does', () => {
  test.each<[string, Given, string | null]>([
    ['ZimaOne to the end of the year that it renewed into', { terms: terms.zimaone }, '2027-01-31'],
    ['eKontoret, which knows no lock-in, likewise', { terms: terms.ekontoret }, '2027-01-31'],
    ['by no period while a binding lies ahead', { terms: terms.unicomBound }, null],
    ['by none where it is free to leave', { ...own, terms: terms.monthly }, null],
    ['by none where its end is known', { terms: { ...terms.zimaone, endsOn: '2027-01-31' } }, null],
    ['by none that anybody knows of', { terms: terms.comasystem }, null],
  ])('%s', (_, given, expected) => {
    const day = boundByPeriod(appraised(given), context.today)
    expect(day === null ? null : isoDay(day)).toBe(expected)
  })
})

describe('what its owner should know', () => {
  test.each<[string, Given, string[]]>([
    ['nothing where all is stated', { terms: terms.unicomBound }, []],
    [
      'that it was signed before the terms',
      { terms: { ...terms.unicomBound, signedOn: '2018-05-24' } },
      ['signed-before-edition'],
    ],
    ['not of one signed on their day', { terms: { ...terms.unicomBound, signedOn: '2018-05-25' } }, []],
    ['that nobody says how it ends', { terms: terms.comasystem }, ['termination-not-stated']],
  ])('%s', (_, given, expected) => {
    expect(warningsOf(appraised(given)).map(({ kind }) => kind)).toEqual(expected)
  })
})
