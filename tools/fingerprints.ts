import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Edition, editions } from '../src/shared/rules/index.ts'
import { compareText, printOf, printsOf, type WrittenPrints, writtenPrint } from '../src/shared/termsCheck/index.ts'

/*
 * `npm run fingerprints -- FOLDER` takes the fingerprints of the five documents, `<supplier>.txt` in the folder; with
 * `--check` it lays the documents beside those that are kept, and says what has changed.
 */

/** Lines with which a clause is over: headings of chapters, and what a page goes on with after its terms. */
const outside: Readonly<Record<string, RegExp>> = { unicom: /^(\d+: |microsoft$)/i, ekontoret: /^\d+ \p{Lu}/u }

const [folder, flag] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder with the documents.')
const modelled = editions.filter(({ supplier }) => supplier !== 'other')
/** With a clause that begins within a line (Unicom 18.3.2) on a line of its own. */
const textOf = ({ supplier }: Edition) =>
  readFileSync(join(folder, `${supplier}.txt`), 'utf8').replaceAll(/ (?=\d+\.\d+\.\d+ \p{Ll})/gu, '\n')
if (flag === '--check') for (const edition of modelled) check(edition)
else write()

function write(): void {
  const prints = Object.fromEntries(
    modelled.map((edition) => {
      const { clauses, besides } = takenApart(edition)
      const written = clauses.map(([ref, text]) => [ref, writtenPrint(printOf(ref, text))])
      const others = besides.map((text) => printOf('', text)).filter(({ runs }) => runs.length > 0)
      return [edition.id, { clauses: Object.fromEntries(written), besides: others.map(writtenPrint) }]
    }),
  ) satisfies WrittenPrints
  const file = new URL('../src/shared/termsCheck/prints.json', import.meta.url)
  writeFileSync(file, `${JSON.stringify(prints, null, 1)}\n`)
}

function check(edition: Edition): void {
  const prints = printsOf(edition)
  if (prints === null) throw new Error(`${edition.id} has no fingerprints`)
  const { clauses, added, found } = compareText(prints, textOf(edition))
  const told = clauses.filter(({ status }) => status !== 'same').map(({ ref, status }) => `${ref} ${status}`)
  console.log(edition.id, `${Math.round(found * 100)} %`, told.join(', ') || 'all as modelled', `${added.length} added`)
}

/** The text of each clause, in the order of the edition, and the lines that belong to none. */
function takenApart(edition: Edition) {
  const clauses: [string, string][] = []
  const besides: string[] = []
  let inClause = false
  for (const line of textOf(edition).split('\n')) {
    const next = edition.clauses[clauses.length]?.ref
    if (next !== undefined && begins(line, next)) {
      clauses.push([next, ''])
      inClause = true
    } else if (outside[edition.supplier]?.test(line)) inClause = false
    const last = clauses.at(-1)
    if (inClause && last !== undefined) last[1] += `${line}\n`
    else besides.push(line)
  }
  const missing = edition.clauses[clauses.length]?.ref
  if (missing !== undefined) throw new Error(`${edition.id}: ${missing} was not found`)
  return { clauses, besides }
}

/** Whether a line begins the clause of that number or heading. */
function begins(line: string, ref: string): boolean {
  const plain = line.trim()
  const number = ref.replace(/ \((1st|2nd)\)$/, '')
  if (/^\d/.test(number)) return plain.startsWith(number) && /^([. :]|$)/.test(plain.slice(number.length))
  return plain.replace(/^1\. /, '').toLowerCase() === number.toLowerCase()
}
