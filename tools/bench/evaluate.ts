import { spawnSync } from 'node:child_process'
import {
  type Answer,
  addMonths,
  answer,
  isoDay,
  parseDay,
  parseRequest,
  type Request,
} from '../../src/shared/rules/index.ts'
import { PROJECT } from '../launch/project.ts'
import { drawnTerms, mixedCases } from '../ledger/drawn.ts'
import { measure, tell } from './measure.ts'

/** Evaluated within this, start-up and JSON included. */
const targetMs = 2000

/**
 * The rules on `count` contracts drawn by a seed from the cases, with the charges of 24 months: through the command as
 * it is typed, and what that time goes to.
 */
export function benchEvaluate(count: number, seed: number): void {
  const request = JSON.stringify(requestOf(count, seed))
  const nothing = JSON.stringify({ ...requestOf(0, seed) })
  const runs = 7

  const typed = measure(runs, () => run('npm', ['run', '--silent', 'evaluate'], request))
  tell('evaluate', { contracts: count, seed, ...typed, targetMs, met: typed.medianMs < targetMs })
  const nodeOnly = (text: string) => () => run(process.execPath, ['src/cli/evaluate.ts'], text)
  tell('evaluate.without-npm', { contracts: count, ...measure(runs, nodeOnly(request)) })
  tell('evaluate.start-up', { contracts: 0, ...measure(runs, nodeOnly(nothing)) })
  tell(
    'evaluate.start-up-of-node',
    measure(runs, () => run(process.execPath, ['-e', ''], '')),
  )

  // In this process. The command does each once, so its share is that of the first run.
  let parsed: Request | undefined
  let answered: Answer | undefined
  let text = ''
  const read = measure(runs, () => {
    parsed = parse(request)
  })
  const reckon = measure(runs, () => {
    answered = parsed && answer(parsed)
  })
  const write = measure(runs, () => {
    text = JSON.stringify(answered)
  })
  tell('evaluate.read', { bytes: Buffer.byteLength(request), ...read })
  tell('evaluate.reckon', { contracts: count, ...reckon })
  tell('evaluate.write', { bytes: Buffer.byteLength(text), ...write })
}

function parse(request: string) {
  const parsed = parseRequest(JSON.parse(request))
  if (!parsed.ok) throw new Error(`The request has faults: ${parsed.faults[0]?.path}`)
  return parsed.value
}

function run(program: string, args: readonly string[], input: string): void {
  const shell = process.platform === 'win32'
  const { status, stderr } = spawnSync(program, args, { cwd: PROJECT, input, maxBuffer: 2 ** 30, shell })
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`)
}

/** Drawn contracts, and what is to be answered of them. */
function requestOf(count: number, seed: number) {
  const { today, netPriceIndex } = mixedCases()
  const chargesTo = isoDay(addMonths(parseDay(today) ?? 0, 24) - 1)
  return { today, chargesFrom: today, chargesTo, netPriceIndex, contracts: drawnTerms(count, seed) }
}
