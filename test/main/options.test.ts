import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { OptionError, parseOptions } from '../../src/main/options.ts'

const cwd = resolve('/home/anna')
const parse = (...args: string[]) => parseOptions(args, {}, cwd)

describe('what is said at start', () => {
  test('nothing said is nothing chosen', () => {
    expect(parse()).toEqual({})
  })

  test('a folder, a day and a language, in either way of writing', () => {
    const chosen = { data: resolve(cwd, 'ledger'), now: '2026-11-21', language: 'da' }
    expect(parse('--data', 'ledger', '--now', '2026-11-21', '--lang', 'da')).toEqual(chosen)
    expect(parse('--data=ledger', '--now=2026-11-21', '--lang=da')).toEqual(chosen)
  })

  test('the folder may stand in the environment; the command line wins', () => {
    const env = { VARSEL_DATA: resolve('/from/env') }
    expect(parseOptions([], env, cwd)).toEqual({ data: resolve('/from/env') })
    expect(parseOptions(['--data=here'], env, cwd)).toEqual({ data: resolve(cwd, 'here') })
    expect(parseOptions([], { VARSEL_DATA: '' }, cwd)).toEqual({})
  })

  test('the app’s folder and Chromium’s own switches are passed over', () => {
    expect(parse('--no-sandbox', '--inspect=0', '.', '--now', '2026-11-21')).toEqual({ now: '2026-11-21' })
  })

  test.each(['2026-02-30', '2026-13-01', '21-11-2026', '2026-1-1', 'today', ''])('%j is not a day', (day) => {
    expect(() => parse(`--now=${day}`)).toThrow(OptionError)
  })

  test('a leap day is a day', () => {
    expect(parse('--now=2028-02-29')).toEqual({ now: '2028-02-29' })
  })

  test('a language that Varsel does not speak is refused; its regions are not', () => {
    expect(() => parse('--lang=de')).toThrow('--lang must be da or en, not de.')
    expect(parse('--lang=en-GB')).toEqual({ language: 'en' })
  })

  test('a value left out is said plainly', () => {
    expect(() => parse('--data')).toThrow('--data needs a value.')
  })
})
