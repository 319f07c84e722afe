import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { diagnosisLog, diagnosisText, framesOf, logIn } from '../../src/main/diagnosis/index.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'varsel-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const now = () => '2026-11-21T09:00:00.000Z'
const written = () => readFileSync(join(logIn(folder), 'varsel.log'), 'utf8')

describe('the log', () => {
  test('has kind, code and places of an error, and nothing that it quotes', () => {
    const fault = Object.assign(new Error('“Rengøring hos Mette” is not a date, in /home/mette/ledger'), {
      code: 'SQLITE_BUSY',
    })
    fault.stack = `Error: Rengøring hos Mette\n    at save (/home/mette/varsel/out/main/index.js:12:3)\n    at /home/mette/x.js:1:2`
    diagnosisLog(folder, now).fault('call', fault, { channel: 'ledger:load' })
    expect(JSON.parse(written())).toEqual({
      at: now(),
      what: 'call',
      channel: 'ledger:load',
      error: 'Error',
      code: 'SQLITE_BUSY',
      frames: ['save index.js:12:3', 'x.js:1:2'],
    })
  })

  test('leaves out what is no code', () => {
    const log = diagnosisLog(folder, now)
    log.note('Rengøring hos Mette')
    log.fault('call', Object.assign(new Error('x'), { code: 'hos Mette', name: 'Mette Ærø', stack: '' }))
    expect(written()).not.toMatch(/Mette/)
  })

  test.skipIf(process.platform === 'win32')('is for the owner alone', () => {
    diagnosisLog(folder, now).note('start')
    expect(statSync(logIn(folder)).mode & 0o777).toBe(0o700)
    expect(statSync(join(logIn(folder), 'varsel.log')).mode & 0o777).toBe(0o600)
  })

  test('stays small, and its last lines go on past a change of files', () => {
    const log = diagnosisLog(folder, now)
    for (let index = 0; index < 9000; index++) log.note('check', { index })
    const sizes = readdirSync(logIn(folder)).map((name) => statSync(join(logIn(folder), name)).size)
    expect(sizes).toHaveLength(2)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(256 * 1024)
    const last = log.last(3000).map((line) => JSON.parse(line).index)
    expect(last).toEqual(Array.from({ length: 3000 }, (_, index) => 6000 + index))
  })

  test('does nothing where it can’t be written', () => {
    const log = diagnosisLog(join(folder, 'none\0'), now)
    expect(() => log.note('start')).not.toThrow()
    expect(log.last(10)).toEqual([])
  })
})

test.each([
  ['    at async Promise.all (index 0)', []],
  ['    at file:///C:/Users/Mette%20Ærø/app/index.js:1:2', ['index.js:1:2']],
  ['render@app://varsel/assets/index-ab.js:10:20', ['render index-ab.js:10:20']],
  ['    at Mette (C:\\Users\\Mette\\index.js:3:4)', ['Mette index.js:3:4']],
])('a line of a stack: %s', (line, frames) => expect(framesOf(line)).toEqual(frames))

test('the diagnosis says how things stand, with the code of what is wrong', () => {
  const log = diagnosisLog(folder, now)
  log.note('start')
  const of = { version: '0.1.0', now: now(), language: 'da', backupAt: null, log }
  const ledger = { bytes: 4096, migrations: 8, sqlite: '3.50', counts: { contracts: 7 } }
  expect(diagnosisText({ ...of, ledger })).toMatch(
    /varsel: 0\.1\.0[\s\S]*ledgerBytes: 4096\nmigrations: 8\ncontracts: 7\n\n.*start/,
  )
  expect(diagnosisText({ ...of, ledger: { error: 'damaged' } })).toContain('ledger: damaged')
})
