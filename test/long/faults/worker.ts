/**
 * A program that uses a ledger as the app does, one thing after the other, and says on its output what is confirmed, a line
 * each, until it is killed.
 *
 * node worker.ts WORK FOLDER SEED
 */

import { existsSync, mkdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { backupKeeper, inspect, restorer } from '../../../src/main/backups/index.ts'
import { holdLedger, LedgerError } from '../../../src/main/db/index.ts'
import type { ContractRecord } from '../../../src/shared/ledger/index.ts'
import { sample } from '../../main/ledger/samples.ts'
import { newerMigrations } from './newerMigrations.ts'

const [work = '', folder = '', first = '1'] = process.argv.slice(2)

/** On its way to the parent when this returns: written by the system, not kept in this process. */
const say = (line: string) => writeSync(1, `${line}\n`)

const migrations = join(import.meta.dirname, '../../../resources/migrations')
const now = () => new Date().toISOString()
/** The only job that there is here, done at once: what the others load would take longer than a point. */
const jobs = { run: async (job: never) => inspect(job) as never }

function app(itsMigrations = migrations, version = '1') {
  const ledger = holdLedger({
    ...{ folder, migrations: itsMigrations, now },
    beforeOpening: (found) => keeper.beforeOpening(found),
    wrote: () => keeper.wrote(),
  })
  const keeper = backupKeeper({
    ...{ dataFolder: folder, ledger, jobs, now, version, syncedBy: null, onChange() {} },
    known: { knows: () => false, copiesOf: () => null, remember() {} },
  })
  const restoring = restorer({ dataFolder: folder, ledger, migrations: itsMigrations, jobs, now, ...keeper })
  return { ledger, keeper, restoring }
}

/** A contract whose notes make it a few pages long, so that a change takes a while. */
const contract = (number: number): ContractRecord => sample(number, { notes: `${number} `.repeat(1500) })

const works: Readonly<Record<string, () => Promise<void>>> = {
  /** Saves contracts one by one. */
  async writing() {
    const { ledger } = app()
    for (let number = Number(first); ; number++) {
      say(`begin ${number}`)
      ledger.open().saveContracts([contract(number)])
      say(`saved ${number}`)
    }
  },

  /** Takes forty contracts in at once, and again. */
  async importing() {
    const { ledger, keeper } = app()
    for (let number = Number(first); ; number += 40) {
      const contracts = Array.from({ length: 40 }, (_, index) => contract(number + index))
      await keeper.before('import')
      say(`begin ${number}`)
      ledger.open().takeIn({ contracts, ownTerms: [], scenarios: [], settings: null })
      for (const { id } of contracts) say(`saved ${Number(id.slice(-12))}`)
      say(`whole ${number}`)
    }
  },

  /** Saves a contract, closes, and opens as a newer app would: with one migration more each time. */
  async migrating() {
    for (let number = Number(first); ; number++) {
      const newer = newerMigrations(migrations, `${folder}-migrations`, number)
      say(`begin ${number}`)
      const { ledger } = app(newer)
      ledger.open().saveContracts([contract(number)])
      say(`saved ${number}`)
      ledger.close()
    }
  },

  /** Saves a contract and takes a backup, again and again; each that is confirmed must be there and whole. */
  async 'backing up'() {
    const { ledger, keeper } = app()
    for (let number = Number(first); ; number++) {
      ledger.open().saveContracts([contract(number)])
      say(`saved ${number}`)
      say(`begin ${number}`)
      const backup = await keeper.take('change')
      say(`backup ${backup?.name} ${number}`)
    }
  },

  /** Saves contracts and takes backups until there is no room left, and says how that was told. */
  async filling() {
    const { ledger, keeper } = app()
    for (let number = Number(first); ; number++) {
      try {
        ledger.open().saveContracts([contract(number)])
      } catch (error) {
        await keeper.take('change')
        say(`stopped ${error instanceof LedgerError ? error.code : error} ${keeper.state().failing?.problem}`)
        return
      }
      say(`saved ${number}`)
      if (number % 20 === 0) await keeper.take('change')
    }
  },

  /** Holds the ledger as another program that writes does. */
  async holding() {
    const db = new Sqlite(join(folder, 'ledger.sqlite'))
    db.exec('BEGIN IMMEDIATE')
    say('holds')
    await new Promise((done) => setTimeout(done, 600_000))
    db.close()
  },

  /** Restores the one and the other of two backups in turn. */
  async restoring() {
    const { ledger, restoring } = app()
    ledger.open()
    for (let turn = 0; ; turn++) {
      const name = turn % 2 === 0 ? 'a.sqlite' : 'b.sqlite'
      const looked = await restoring.look(join(`${folder}-kept`, 'backups', name))
      if (looked.outcome !== 'read') throw new Error(JSON.stringify(looked))
      say(`begin ${name}`)
      await restoring.restore()
      say(`restored ${name}`)
    }
  },
}

if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
const its = works[work]
if (its === undefined) throw new Error(`There is no work called ${work}.`)
say('ready')
await its()
// A backup that is to be tried again later would keep it alive.
process.exit()
