import { writeFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { holdLedger, type LedgerHolder } from '../../../src/main/db/index.ts'
import { answer } from '../../../src/main/ipc/answer.ts'
import { ledgerHandlers } from '../../../src/main/ipc/ledger.ts'
import { type AsText, fromText } from '../../../src/shared/ipc/index.ts'
import { ledgerChannels } from '../../../src/shared/ipc/ledger.ts'
import { AppError, type Result } from '../../../src/shared/ipc/result.ts'
import { defaultSettings, type LedgerChange, type LedgerContents } from '../../../src/shared/ledger/index.ts'
import { cleaning, cleaningContract, everything, sample, scenario } from './samples.ts'
import { fileIn, migrations, temporaryFolder, tickingClock } from './temporary.ts'

function calls(
  ledger: LedgerHolder,
  changed: (change: LedgerChange) => void = () => {},
  before: (why: string) => Promise<never> = async () => null as never,
) {
  const handlers = ledgerHandlers({ ledger, backups: { before }, changed }) as Record<string, (input: never) => unknown>
  return (channel: keyof typeof ledgerChannels, input?: unknown) =>
    answer({
      channel,
      allowed: true,
      schema: ledgerChannels[channel].input,
      input,
      handle: (parsed) => handlers[channel]?.(parsed as never),
    })
}

function held(folder = temporaryFolder()) {
  return holdLedger({ folder, migrations, now: tickingClock(), busyMillis: 50 })
}

const contentsOf = (loaded: Result<unknown>) => loaded.ok && fromText(loaded.value as AsText<LedgerContents>)

describe('the ledger over its channels', () => {
  test('saves, deletes, takes back and brings back, and says so each time', async () => {
    const ledger = held()
    const call = calls(ledger)
    expect(await call('ledger:save-contracts', { contracts: [everything] })).toMatchObject({
      ok: true,
      value: { changed: [everything], history: { undo: { what: 'contract-added' } } },
    })
    await call('ledger:delete-contracts', { ids: [everything.id] })
    expect(await call('ledger:undo')).toMatchObject({ ok: true, value: { changed: [everything] } })
    expect(await call('ledger:redo')).toMatchObject({ ok: true, value: { removed: [everything.id] } })
    const settings = {
      ...defaultSettings,
      language: 'da' as const,
      business: { ...defaultSettings.business, name: 'Å' },
    }
    expect(await call('ledger:save-settings', settings)).toMatchObject({ ok: true, value: { settings } })
    expect(contentsOf(await call('ledger:load'))).toMatchObject({ contracts: [], settings })
    ledger.close()
  })

  test('saves own terms with the contracts that follow them, and scenarios; tells of each, contracts included', async () => {
    const ledger = held()
    const told: LedgerChange[] = []
    const call = calls(ledger, (change) => told.push(change))
    const contracts = [cleaningContract(1)]
    expect(await call('ledger:save-terms', { set: cleaning, contracts })).toMatchObject({
      ok: true,
      value: { changed: contracts, ownTerms: { changed: [cleaning], removed: [] } },
    })
    await vi.waitFor(() => expect(told).toMatchObject([{ changed: contracts }]))
    expect(await call('ledger:save-scenario', scenario)).toMatchObject({
      ok: true,
      value: { scenarios: { changed: [scenario] } },
    })
    expect(contentsOf(await call('ledger:load'))).toMatchObject({
      contracts,
      ownTerms: [cleaning],
      scenarios: [scenario],
    })
    expect(await call('ledger:delete-terms', { id: cleaning.id })).toMatchObject({
      ok: true,
      value: { changed: [], ownTerms: { changed: [], removed: [cleaning.id] } },
    })
    expect(await call('ledger:delete-scenario', { id: scenario.id })).toMatchObject({
      ok: true,
      value: { scenarios: { removed: [scenario.id] }, history: { undo: { what: 'scenario-deleted' } } },
    })
    expect(contentsOf(await call('ledger:load'))).toMatchObject({ contracts, ownTerms: [], scenarios: [] })
    ledger.close()
  })

  test('takes a backup before contracts come in from a table, and saves none where it cannot be taken', async () => {
    const ledger = held()
    const before: string[] = []
    const call = calls(
      ledger,
      () => {},
      async (why) => {
        before.push(`${why} of ${ledger.open().load().contracts.length}`)
        if (before.length > 1) throw new AppError('backup-failed', 'No backup could be taken first.')
        return null as never
      },
    )
    const come = (number: number) =>
      call('ledger:save-contracts', { contracts: [sample(number)], reason: 'contracts-imported' })
    expect(await come(1)).toMatchObject({ ok: true })
    expect(await come(2)).toMatchObject({ ok: false, error: { code: 'backup-failed' } })
    expect(before).toEqual(['import of 0', 'import of 1'])
    expect(ledger.open().load().contracts).toHaveLength(1)
    ledger.close()
  })

  test('says at which clause own terms are wrong, and saves none of it', async () => {
    const ledger = held()
    const call = calls(ledger)
    const [clause] = cleaning.terms.clauses
    const set = { ...cleaning, terms: { ...cleaning.terms, clauses: [clause, { ref: '9' }] } }
    expect(await call('ledger:save-terms', { set, contracts: [sample(1)] })).toMatchObject({
      ok: false,
      error: { code: 'bad-input', fields: [{ path: 'set.terms.clauses.1' }] },
    })
    expect(contentsOf(await call('ledger:load'))).toMatchObject({ contracts: [], ownTerms: [] })
    ledger.close()
  })

  test('says at which field the input is wrong, and saves none of it', async () => {
    const ledger = held()
    const call = calls(ledger)
    const wrong = { ...sample(2), terms: { ...sample(2).terms, signedOn: '2026-02-30' } }
    expect(await call('ledger:save-contracts', { contracts: [sample(1), wrong] })).toMatchObject({
      ok: false,
      error: {
        code: 'bad-input',
        fields: [{ path: 'contracts.1.terms.signedOn', message: '2026-02-30 is not a date' }],
      },
    })
    expect(contentsOf(await call('ledger:load'))).toMatchObject({ contracts: [] })
    ledger.close()
  })

  test('says what is wrong with a ledger that cannot be opened, and opens it once that is put right', async () => {
    const folder = temporaryFolder()
    writeFileSync(fileIn(folder), 'not a database, but long enough for one to be looked for '.repeat(20))
    const ledger = held(folder)
    const call = calls(ledger)
    expect(await call('ledger:load')).toMatchObject({ ok: false, error: { code: 'not-a-database' } })
    writeFileSync(fileIn(folder), '')
    expect(contentsOf(await call('ledger:load'))).toMatchObject({ contracts: [] })
    ledger.close()
  })
})
