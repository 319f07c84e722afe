/**
 * `npm run bench`: how long the ledger and the rules take on 10,000 contracts, a check of reminders on 1,000 and the
 * payments of 200 over 60 months, as JSON lines. A measurement, not a test: a machine that does other things besides
 * is no fault.
 */
import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { benchDeadlines } from './bench/deadlines.ts'
import { benchEvaluate } from './bench/evaluate.ts'
import { benchLedger } from './bench/ledger.ts'
import { tell } from './bench/measure.ts'
import { benchPayments } from './bench/payments.ts'
import { benchReminders } from './bench/reminders.ts'
import { benchRules } from './bench/rules.ts'
import { benchScreens } from './bench/screens.ts'
import { benchScripts } from './bench/scripts.ts'
import { PROJECT } from './launch/project.ts'

const contracts = 10_000
const seed = 1

const versionOf = (name: string) =>
  JSON.parse(readFileSync(join(PROJECT, 'node_modules', name, 'package.json'), 'utf8')).version as string

tell('machine', {
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${process.arch}`,
  node: process.versions.node,
  betterSqlite3: versionOf('better-sqlite3'),
})
benchLedger(contracts)
benchEvaluate(contracts, seed)
benchRules(contracts, seed)
benchDeadlines(contracts)
benchReminders(1000)
benchPayments(200)
benchScripts()
await benchScreens([0, 100, 1000, 10_000], seed)
