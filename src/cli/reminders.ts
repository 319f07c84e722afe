/**
 * `npm run --silent reminders -- --data DIR --from DATE --to DATE [--language da|en]`: every reminder that would be
 * shown in that time if the app ran all along, a JSON line each, from a ledger that is not changed by it.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { copyOfLedger, LedgerError } from '../main/db/index.ts'
import { contextOf } from '../shared/portfolio/index.ts'
import { bookOf, reminderText, simulate } from '../shared/reminders/index.ts'
import { type Day, isoDay, type Language, parseDay } from '../shared/rules/index.ts'
import { print } from './print.ts'

const migrations = resolve(import.meta.dirname, '../../resources/migrations')

const notFound = 1
const misused = 2

interface Asked {
  readonly data: string
  readonly from: Day
  readonly to: Day
  readonly language: Language | null
}

function run(): number {
  const asked = parse()
  if (typeof asked === 'string') return fail(asked, misused)
  try {
    const ledger = copyOfLedger(asked.data, migrations)
    if (ledger === null) return fail(`There is no ledger in ${asked.data}.`, notFound)
    try {
      const { contracts, settings } = ledger.load()
      const spoken = settings.language === 'system' ? 'da' : settings.language
      const language = asked.language ?? spoken
      const sources = { settings: settings.reminders, context: contextOf(isoDay(asked.from), settings) }
      const book = bookOf(ledger.reminders.duties())
      for (const { on, announcement } of simulate(contracts, sources, book, asked.from, asked.to)) {
        const { contractId, kind, deadline, actBy, action } = announcement.standing.duty
        const { what, why } = reminderText(announcement, on, language)
        const line = {
          on: isoDay(on),
          contract: contractId,
          title: action.of.record.title,
          kind,
          deadline: isoDay(deadline),
          actBy: isoDay(actBy),
          why: announcement.why,
          text: `${what}. ${why}`,
        }
        print(`${JSON.stringify(line)}\n`)
      }
      return 0
    } finally {
      ledger.close()
    }
  } catch (error) {
    if (error instanceof LedgerError) return fail(error.message, notFound)
    throw error
  }
}

/** What is asked for, or what is wrong with how it is asked. */
function parse(): Asked | string {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { data: text, from: text, to: text, language: text }, strict: false })
  const { data, from, to, language } = values
  if (typeof data !== 'string' || data === '') return '--data needs the folder of a ledger.'
  const [first, last] = [from, to].map((day) => (typeof day === 'string' ? parseDay(day) : null))
  if (first == null) return '--from needs a day like 2026-11-21.'
  if (last == null) return '--to needs a day like 2027-11-21.'
  if (last < first) return '--to must not lie before --from.'
  if (language !== undefined && language !== 'da' && language !== 'en') return '--language must be da or en.'
  return { data: resolve(data), from: first, to: last, language: language ?? null }
}

function fail(message: string, code: number): number {
  process.stderr.write(`${message}\n`)
  return code
}

process.exitCode = run()
