/**
 * `npm run ledger -- --out DIR [--contracts N] [--seed N]`: a ledger to measure with, the same for the same seed
 * (10,000 contracts by seed 1 if left out). DIR must be new or empty; `npm start -- --data=DIR` opens it.
 */
import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { drawnContracts } from './ledger/drawn.ts'
import { writeLedger } from './ledger/written.ts'
import { runTool } from './show/run.ts'

await runTool(async () => {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, contracts: { type: 'string' }, seed: { type: 'string' } },
  })
  const out = resolve(values.out ?? '')
  if (!values.out || (existsSync(out) && readdirSync(out).length > 0))
    throw new Error('--out needs a new or empty folder.')
  const [count, seed] = [wholeNumber(values.contracts ?? '10000'), wholeNumber(values.seed ?? '1')]
  writeLedger(out, drawnContracts(count, seed))
  console.log(`${count} contracts are in ${out}.`)
})

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new Error(`${text} is not a whole number up to 999999.`)
  return Number(text)
}
