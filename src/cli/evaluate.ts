/** `npm run --silent evaluate`: one JSON request on standard input, one JSON answer on standard output. */
import { readFileSync, writeSync } from 'node:fs'
import { answer, faultText, parseRequest } from '../shared/rules/index.ts'

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
  print(`${JSON.stringify(answer(parsed.value))}\n`)
  return 0
}

function complain(path: string, what: string): void {
  process.stderr.write(`${path}: ${what.replaceAll(/\s+/g, ' ')}\n`)
}

/** Writes everything before the process ends, also where standard output is a pipe that fills up. */
function print(text: string): void {
  const bytes = Buffer.from(text)
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(1, bytes, written)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    }
  }
}

process.exitCode = run()
