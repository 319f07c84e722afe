import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const project = join(import.meta.dirname, '../..')
const folder = join(project, 'test/cases')

/** Runs the command line as a user would, on its own process. */
function evaluate(input: string, ...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/evaluate.ts', ...args], { cwd: project, input, encoding: 'utf8' })
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'))
}

interface Case {
  readonly about: string
  readonly request: object
  readonly answer: Readonly<Record<string, readonly { readonly id: string }[]>>
}

describe('the cases with answers, through the command line', () => {
  const files = readdirSync(folder).filter((name) => name !== 'faults.json')

  test('are all there', () => {
    expect(files).toHaveLength(11)
  })

  test.each(files)('%s', (file) => {
    const { request, answer } = read<Case>(file)
    const run = evaluate(JSON.stringify(request))
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
    const got = JSON.parse(run.stdout) as Case['answer']
    expect(Object.keys(got)).toEqual(Object.keys(answer))
    // One by one, so that a failure names its contract.
    for (const [list, wanted] of Object.entries(answer)) {
      expect(got[list]).toHaveLength(wanted.length)
      wanted.forEach((each, index) => {
        expect(got[list]?.[index], `${list} ${each.id}`).toEqual(each)
      })
    }
  })
})

describe('bad input', () => {
  interface Fault {
    readonly about: string
    readonly request: object
    readonly path: string
  }

  test.each(read<Fault[]>('faults.json'))('$about is pointed out at $path', ({ request, path }) => {
    const run = evaluate(JSON.stringify(request))
    expect(run.status).toBe(1)
    expect(run.stdout).toBe('')
    const lines = run.stderr.trimEnd().split('\n')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(new RegExp(`^${path.replaceAll(/[[\].]/g, '\\$&')}: .+`))
  })

  test('that is not JSON is said of the request itself', () => {
    const run = evaluate('{"today": ')
    expect(run.status).toBe(1)
    expect(run.stderr).toMatch(/^\$: is not JSON: [^\n]+\n$/)
  })

  test('that is no object is said of the request itself', () => {
    expect(evaluate('[]').stderr).toBe('$: is not an object\n')
  })
})

test('--explain gives the steps in order, each with its clause', () => {
  const { request } = read<Case>('unicom-binding.json')
  const run = evaluate(JSON.stringify(request), '--explain', '--language', 'da')
  const [first] = JSON.parse(run.stdout).contracts
  const deadline = first.explanation.filter(({ topic }: { topic: string }) => topic === 'deadline')
  expect(deadline.map(({ clause }: { clause: string | null }) => clause)).toEqual([
    null,
    '15.1',
    null,
    '15.1',
    '15.1',
    '15.1',
    '15.1',
    '15.1',
    '15.1',
    null,
  ])
  expect(deadline.at(-1).text).toBe(
    'Opsigelsen virker, når den er modtaget. Med 3 arbejdsdage til posten før 31. december 2027 sendes den senest 28. december 2027.',
  )
})
