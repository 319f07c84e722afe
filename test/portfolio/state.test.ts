import { describe, expect, test } from 'vitest'
import { type ContractState, stateOf, warningsOf } from '../../src/shared/portfolio/index.ts'
import { appraised, context, type Given, own, terms } from './appraised.ts'

describe('where a contract stands', () => {
  test.each<[ContractState, string, Given]>([
    ['locked', 'a binding lies ahead', { terms: terms.unicomBound }],
    ['term', 'ZimaOne runs a year at a time', { terms: { ...terms.zimaone, signedOn: '2024-02-01' } }],
    ['free', 'a month at a time', { ...own, terms: terms.monthly }],
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
