/**
 * `npm run --silent evaluate [-- --explain [--language da]]`: one JSON request on standard input, one JSON answer on
 * standard output; with --explain the steps to every result besides, in English unless told otherwise.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { answer, faultText, type Language, parseRequest } from '../shared/rules/index.ts'
import { print } from './print.ts'

const faultsFound = 1

function run(): number {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(0, 'utf8'))
  } catch (error) {
    complain('$', `is not JSON: ${(error as Error).message}`)
    return faultsFound
  }
  const parsed = parseRequest(json)
  if (!parsed.ok) {
    for (const fault of parsed.faults) complain(fault.path === '' ? '$' : fault.path, faultText(fault, 'en'))
    return faultsFound
  }
  print(`${JSON.stringify(answer(parsed.value, explainIn()))}\n`)
  return 0
}

/** The language to explain in; null where no explanation is asked for. */
function explainIn(): Language | null {
  const options = { explain: { type: 'boolean' }, language: { type: 'string' } } as const
  const { values } = parseArgs({ options, strict: false })
  if (values.explain !== true) return null
  return values.language === 'da' ? 'da' : 'en'
}

function complain(path: string, what: string): void {
  process.stderr.write(`${path}: ${what.replaceAll(/\s+/g, ' ')}\n`)
}

process.exitCode = run()
