import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ContractRecord,
  defaultSettings,
  type LedgerContents,
  type Settings,
} from '../../../src/shared/ledger/index.ts'
import {
  contractRecordInput,
  ownTermsSetInput,
  scenarioInput,
  settingsInput,
} from '../../../src/shared/ledger/input.ts'
import {
  compareLedger,
  type LedgerFile,
  ledgerFileOf,
  ledgerFileText,
  settingsFrom,
} from '../../../src/shared/ledgerFile/index.ts'
import { parseLedgerFile } from '../../../src/shared/ledgerFile/parse.ts'
import { anyRecord, anySettings } from '../ledger/arbitraries.ts'
import { anyScenario, anySet } from '../ledger/itemArbitraries.ts'
import { cleaning, everything, sample, scenario, uuid } from '../ledger/samples.ts'
import { ledger } from '../ledger/temporary.ts'

const at = '2026-11-21T09:30:00.000Z'

const empty: Omit<LedgerContents, 'history'> = {
  contracts: [],
  ownTerms: [],
  scenarios: [],
  settings: defaultSettings,
}

const textOf = (contents: Partial<typeof empty>) => ledgerFileText(ledgerFileOf({ ...empty, ...contents }, at))

function read(text: string): LedgerFile {
  const parsed = parseLedgerFile(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal))
  return parsed.file
}

function reasonOf(text: string): string {
  const parsed = parseLedgerFile(text)
  return parsed.ok ? 'read' : parsed.refusal.reason
}

/** A file as JSON in which something was changed. */
function changed(change: (file: Record<string, unknown>) => unknown, contracts: ContractRecord[] = []): string {
  const file = JSON.parse(textOf({ contracts }))
  return JSON.stringify(change(file) ?? file)
}

describe('there and back', () => {
  test('any ledger comes out of another as it went in, byte for byte', () => {
    const some = fc.record({
      contracts: fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 4 }),
      ownTerms: fc.uniqueArray(anySet, { selector: ({ id }) => id, maxLength: 2 }),
      scenarios: fc.uniqueArray(anyScenario, { selector: ({ id }) => id, maxLength: 2 }),
      settings: anySettings,
    })
    fc.assert(
      fc.property(some, (given) => {
        const from = ledger()
        from.takeIn({
          contracts: given.contracts.map((each) => contractRecordInput.parse(each)),
          ownTerms: given.ownTerms.map((each) => ownTermsSetInput.parse(each)),
          scenarios: given.scenarios.map((each) => scenarioInput.parse(each)),
          settings: settingsInput.parse(given.settings),
        })
        const text = ledgerFileText(ledgerFileOf(from.load(), at))
        const to = ledger()
        const file = read(text)
        to.takeIn({ ...file, settings: settingsFrom(file, to.settings()) })
        expect(ledgerFileText(ledgerFileOf(to.load(), at))).toBe(text)
        expect(to.load().contracts).toStrictEqual(from.load().contracts)
        from.close()
        to.close()
      }),
      { numRuns: 40 },
    )
  })

  test('evaluate’s contract is its core', () => {
    expect(JSON.parse(textOf({ contracts: [everything] })).contracts[0].terms).toEqual(everything.terms)
  })

  test('what belongs to the computer does not travel', () => {
    const reminders = { ...defaultSettings.reminders, startAtLogin: true, calendarFolder: '/home/åse/Kalender' }
    const settings: Settings = { ...defaultSettings, theme: 'dark', reminders }
    const text = textOf({ settings })
    expect(text).not.toContain('åse')
    expect(settingsFrom(read(text), settings)).toEqual(settings)
    expect(compareLedger(read(text), { ...empty, settings }).settingsDiffer).toBe(false)
  })
})

describe('taking in', () => {
  const [kept, old, fresh] = [sample(1), sample(2), sample(3)]
  const file = read(
    textOf({ contracts: [kept, { ...old, title: 'Ny titel' }, fresh], ownTerms: [cleaning], scenarios: [scenario] }),
  )

  test('adds what is new, replaces what differs, leaves the rest, and is undone as one', () => {
    const store = ledger()
    store.saveContracts([kept, old, sample(9)])
    const before = JSON.stringify({ ...store.load(), history: null })
    const change = store.takeIn({ ...file, settings: { ...defaultSettings, theme: 'dark' } })
    expect(change.changed.map(({ title }) => title)).toEqual(['Ny titel', 'Contract 3'])
    expect(change.history.undo).toMatchObject({ what: 'contracts-imported', count: 2 })
    const { contracts, ownTerms, scenarios, settings } = store.load()
    expect(contracts.map(({ title }) => title)).toEqual(['Contract 1', 'Ny titel', 'Contract 3', 'Contract 9'])
    expect([ownTerms, scenarios, settings.theme]).toEqual([[cleaning], [scenario], 'dark'])
    store.undo()
    expect(JSON.stringify({ ...store.load(), history: null })).toBe(before)
    store.redo()
    expect(store.load().contracts).toHaveLength(4)
  })

  test('is told beforehand', () => {
    const here = { ...empty, contracts: [kept, old] }
    expect(compareLedger(file, here)).toEqual({
      contracts: { added: 1, changed: 1, same: 1 },
      ownTerms: { added: 1, changed: 0, same: 0 },
      scenarios: { added: 1, changed: 0, same: 0 },
      settingsDiffer: false,
      isEmpty: false,
    })
    expect(compareLedger(file, empty).isEmpty).toBe(true)
  })

  test('of what is there already is no change', () => {
    const store = ledger()
    store.takeIn({ ...file, settings: null })
    const { history } = store.load()
    expect(store.takeIn({ ...file, settings: null }).history).toEqual(history)
  })

  test('is all or nothing: a follower that is nowhere refuses everything', () => {
    const store = ledger()
    const contracts = [fresh, sample(4, { followedBy: uuid(77) })]
    expect(() => store.takeIn({ ...file, contracts, settings: null })).toThrow(
      expect.objectContaining({ code: 'follower-unknown' }),
    )
    const { ownTerms, history } = store.load()
    expect([ownTerms, history.undo]).toEqual([[], null])
  })
})

describe('what is refused', () => {
  test.each([
    ['nothing', '', 'unknown-kind'],
    ['another file', '{"contracts":[]}', 'unknown-kind'],
    ['no file at all', 'Kontrakt;Pris\r\nA;1', 'unknown-kind'],
    ['a list', '[]', 'unknown-kind'],
    ['one cut off', textOf({ contracts: [everything] }).slice(0, 900), 'damaged'],
    ['a newer one', changed((file) => ({ ...file, version: 3, contracts: 'other' })), 'newer'],
    ['version 0', changed((file) => ({ ...file, version: 0 })), 'unknown-kind'],
    ['one without settings', changed(({ settings: _, ...file }) => file), 'faulty'],
    ['a key too many', changed((file) => ({ ...file, more: 1 })), 'faulty'],
  ])('%s', (_, text, reason) => expect(reasonOf(text)).toBe(reason))

  test('a file of version 1, whose contracts had no documents, is read as one of today', () => {
    const old = changed(
      (file) => ({
        ...file,
        version: 1,
        contracts: (file.contracts as ContractRecord[]).map(({ documents: _, ...contract }) => contract),
      }),
      [everything],
    )
    expect(read(old).contracts).toEqual([{ ...everything, documents: [] }])
    expect(reasonOf(changed((file) => ({ ...file, version: 1, contracts: 'other' })))).toBe('faulty')
  })

  test('a file with a byte order mark is read', () => expect(reasonOf(`\uFEFF${textOf({})}`)).toBe('read'))

  test('faults are named with their places, the first twenty', () => {
    const two = [sample(1), { ...sample(2), title: '', terms: { ...sample(2).terms, signedOn: '2026-02-30' } }]
    expect(parseLedgerFile(textOf({ contracts: two }))).toMatchObject({
      ok: false,
      refusal: {
        reason: 'faulty',
        faults: expect.arrayContaining([
          { path: 'contracts[1].title', message: 'Must not be empty' },
          { path: 'contracts[1].terms.signedOn', message: '2026-02-30 is not a date' },
        ]),
        more: 0,
      },
    })
    const many = Array.from({ length: 50 }, (_, index) => ({ ...sample(index), title: '' }))
    const parsed = parseLedgerFile(textOf({ contracts: many }))
    expect(parsed).toMatchObject({ refusal: { more: 30 } })
    expect(parsed.ok || parsed.refusal.faults.length).toBe(20)
  })

  test('the same contract twice', () => {
    expect(parseLedgerFile(textOf({ contracts: [sample(1), sample(1)] }))).toMatchObject({
      refusal: { faults: [{ path: 'contracts[1].id', message: 'The same id twice' }] },
    })
  })

  test('keys that are no keys of ours change no object of the program', () => {
    const evil = '"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},'
    const text = textOf({ contracts: [sample(1)] })
    for (const place of ['"settings": {', '"contracts": [\n  {', '"terms": {', '"reminders": {', '{\n "format"']) {
      expect(text).toContain(place)
      const at = text.indexOf(place) + place.indexOf('{') + 1
      expect(reasonOf(text.slice(0, at) + evil + text.slice(at))).toBe('faulty')
    }
    expect('isAdmin' in {}).toBe(false)
  })
})
