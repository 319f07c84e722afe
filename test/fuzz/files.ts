import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { expect } from 'vitest'
import { doJob, type Job } from '../../src/main/background/jobs.ts'
import { ledgerZip } from '../../src/main/ledgerFile/index.ts'
import { defaultSettings } from '../../src/shared/ledger/index.ts'
import { ledgerFileOf, ledgerFileText } from '../../src/shared/ledgerFile/index.ts'
import { cleaning, cleaningContract, everything, scenario } from '../main/ledger/samples.ts'
import { temporaryFolder } from '../main/ledger/temporary.ts'
import { pdfOf } from '../main/pdfOf.ts'
import { workbook } from '../main/tableFile/files.ts'
import { isPolluted, nastyTexts } from './nasty.ts'

/** A good file of a kind that the app reads, and the job that reads it. */
interface Kind {
  readonly name: string
  readonly bytes: Buffer
  job(path: string): Job
}

/** One of each kind. */
export async function kinds(): Promise<Kind[]> {
  const file = ledgerFileOf(
    {
      contracts: [everything, cleaningContract(2)],
      ownTerms: [cleaning],
      scenarios: [scenario],
      settings: defaultSettings,
    },
    '2026-11-21T09:30:00.000Z',
  )
  const { stream } = await ledgerZip(
    ledgerFileOf({ contracts: [], ownTerms: [], scenarios: [], settings: defaultSettings }, file.exportedAt),
    temporaryFolder(),
  )
  const csv =
    'Titel;Leverandør;Underskrevet;Pris\r\nMobil;CloudKOM;01-02-2026;1.234,50\r\n"To ""ord""";Åes;2026-03-04;7\r\n'
  const table = (path: string): Job => ({ kind: 'read-table', path, reading: {} })
  const ledger = (path: string): Job => ({ kind: 'read-ledger', path })
  const text = (path: string): Job => ({ kind: 'read-text', path, name: path, asSet: true })
  return [
    { name: 'alt.json', bytes: Buffer.from(ledgerFileText(file)), job: ledger },
    { name: 'alt.varsel', bytes: await buffer(stream), job: ledger },
    { name: 'tabel.csv', bytes: Buffer.from(csv, 'latin1'), job: table },
    {
      name: 'tabel.xlsx',
      bytes: await workbook({
        Kontrakter: [
          ['Titel', 'Pris'],
          ['Mobil', 12.5],
          ['Fiber', 7],
        ],
      }),
      job: table,
    },
    { name: 'vilkår.pdf', bytes: pdfOf(['§ 1 Opsigelse', 'Tre måneder'], ['§ 2']), job: text },
    { name: 'vilkår.txt', bytes: Buffer.from('§ 1 Opsigelse\nTre måneder\n'), job: text },
  ]
}

/** A change of a file's bytes: some turned, cut, doubled, or something nasty put in. */
type Damage = readonly [how: number, at: number, value: number, text: string]

const damage: fc.Arbitrary<Damage> = fc.tuple(fc.nat(4), fc.nat(1_000_000), fc.nat(255), fc.constantFrom(...nastyTexts))

function damaged(bytes: Buffer, [how, place, value, text]: Damage): Buffer {
  const at = place % (bytes.length + 1)
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
  switch (how) {
    case 0:
      return Buffer.concat([before, Buffer.from([value]), after.subarray(1)])
    case 1:
      return Buffer.from(before)
    case 2:
      return Buffer.concat([before, after.subarray(value)])
    case 3:
      return Buffer.concat([before, Buffer.from(text), after])
    default:
      return Buffer.concat([bytes, before])
  }
}

/**
 * Damages good files at random and has each read: it is read, refused, or at worst a fault of that job alone; no object
 * changes, and no file comes to be.
 *
 * @param runs of each kind
 */
export async function fuzzFiles(runs: number, seed: number): Promise<void> {
  const folder = temporaryFolder()
  for (const { name, bytes, job } of await kinds()) {
    const path = join(folder, name)
    const property = fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (all) => {
      writeFileSync(path, all.reduce(damaged, bytes))
      const result = (await doJob(job(path))) as object
      expect(Object.keys(result).length).toBeGreaterThan(0)
      expect(isPolluted()).toBe(false)
    })
    await fc.assert(property, { numRuns: runs, seed })
  }
  expect(readdirSync(folder).length).toBe(6)
}
