import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LedgerStore, openLedger } from '../../src/main/db/index.ts'
import { blankRecord, type ContractRecord, tidyRecord } from '../../src/shared/ledger/index.ts'
import { PROJECT } from '../launch/project.ts'
import { measure, tell } from './measure.ts'

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A contract of three lines, with tags; every tenth is followed by the next. */
function contract(number: number, title = `Kontrakt ${number}`): ContractRecord {
  return tidyRecord({
    ...blankRecord,
    id: uuid(number),
    title,
    contractNumber: `U-${number}`,
    tags: ['drift', `sted ${number % 7}`],
    followedBy: number % 10 === 0 ? uuid(number + 1) : null,
    terms: {
      supplier: 'unicom',
      signedOn: '2026-01-31',
      agreed: { bindingMonths: 24 },
      lines: [
        { kind: 'subscription', unitPrice: 19_900, quantity: 3, changes: [{ on: '2027-01-01', quantity: 4 }] },
        { kind: 'hardware', unitPrice: 4_900, listPrice: 250_000, from: '2026-02-01' },
        { kind: 'metered', description: `Løbende forbrug ${number}`, entries: [{ on: '2026-03-31', amount: 4_217 }] },
      ],
    },
  })
}

/** How many documents have text, of twenty pages each. */
const documents = 200

/** Gives the first contracts a document each, with what it says. */
function readDocuments(ledger: LedgerStore, all: readonly ContractRecord[]): void {
  const page = 'Forsikringen dækker pludselig vandskade i lokalerne i åbningstiden, efter vilkårenes punkt 7. '.repeat(
    30,
  )
  const holders = all.slice(0, documents)
  const sha256 = (number: number) => String(number).padStart(64, '0')
  ledger.saveContracts(
    holders.map((contract, number) => ({
      ...contract,
      documents: [{ name: `Bilag ${number}.pdf`, sha256: sha256(number), bytes: 20_971_520, addedOn: '2026-11-21' }],
    })),
  )
  const pages = Array.from({ length: 20 }, (_, index) => ({ page: index + 1, body: page }))
  const times = measure(documents, (number) => {
    ledger.documents.begin(sha256(number))
    ledger.documents.add(sha256(number), pages)
    ledger.documents.end(sha256(number), 'read')
  })
  tell('ledger.index-text', { letters: 20 * page.length, ...times })
}

/** Imports, loads, saves, undoes and finds in a ledger of `count` contracts on this machine's disk. */
export function benchLedger(count: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'varsel-bench-'))
  const now = () => new Date().toISOString()
  const ledger = openLedger({ folder, migrations: join(PROJECT, 'resources/migrations'), now })
  try {
    const all = Array.from({ length: count }, (_, number) => contract(number))
    tell('ledger.import', { contracts: count, ...measure(1, () => ledger.saveContracts(all, 'contracts-imported')) })
    tell('ledger.load', { contracts: count, ...measure(7, () => ledger.load()) })
    const saved = measure(20, (run) => ledger.saveContracts([contract(run, `Gemt ${run}`)]))
    tell('ledger.save-one', { contracts: count, ...saved })
    tell('ledger.undo-one', { contracts: count, ...measure(20, () => ledger.undo()) })
    readDocuments(ledger, all)
    for (const typed of ['k', 'kon', 'kontrakt 99', 'løb', 'vandskade', 'kontrakt vandskade', 'findes ikke']) {
      tell('ledger.search', {
        ...{ contracts: count, documents, typed, found: ledger.search(typed)?.contracts.length },
        ...measure(20, () => ledger.search(typed)),
      })
    }
  } finally {
    ledger.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
