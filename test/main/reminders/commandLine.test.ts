import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../src/shared/ledger/index.ts'
import { always } from '../../reminders/lived.ts'
import { sample, uuid } from '../ledger/samples.ts'
import { ledger, temporaryFolder } from '../ledger/temporary.ts'

const project = join(import.meta.dirname, '../../..')

function reminders(...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/reminders.ts', ...args], { cwd: project, encoding: 'utf8' })
}

/** A ledger with ZimaOne to 31 January 2027; the app has it open, or has closed it. */
function folderWith({ isOpen }: { isOpen: boolean }): string {
  const folder = temporaryFolder()
  const store = ledger(folder)
  store.saveSettings({ ...defaultSettings, reminders: { ...always, leads: [14, 0] } })
  store.saveContracts([
    sample(1, { title: 'Intranet', terms: { supplier: 'zimaone', signedOn: '2025-02-01', lines: [] } }),
  ])
  if (!isOpen) store.close()
  return folder
}

/** Every file of a folder with a fingerprint of what is in it. */
const contentOf = (folder: string) =>
  readdirSync(folder).map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  ])

describe('reminders on the command line', () => {
  test.each([{ isOpen: false }, { isOpen: true }])(
    'every one in the time, and the ledger stays as it is (%o)',
    (state) => {
      const folder = folderWith(state)
      const before = contentOf(folder)
      const run = reminders('--data', folder, '--from', '2026-11-23', '--to', '2027-02-28')
      expect(run.stderr).toBe('')
      expect(run.status).toBe(0)
      const lines = run.stdout.trim().split('\n')
      const read = lines.map((line) => JSON.parse(line) as Record<string, string>)
      expect(read.map(({ on, contract, kind, deadline, why }) => [on, contract, kind, deadline, why])).toEqual([
        ['2026-12-18', uuid(1), 'give-notice', '2027-01-31', 'ahead'],
        ['2027-01-01', uuid(1), 'give-notice', '2027-01-31', 'ahead'],
        ['2027-01-31', uuid(1), 'give-notice', '2027-01-31', 'last-day'],
        ['2027-02-01', uuid(1), 'give-notice', '2027-01-31', 'passed'],
      ])
      expect(read[0]?.text).toMatch(
        /^Send opsigelse af Intranet, senest 1. januar 2027. Så ophører kontrakten 31. januar 2027./,
      )
      expect(contentOf(folder)).toEqual(before)
    },
  )

  test('in English where that is asked for', () => {
    const folder = folderWith({ isOpen: false })
    const run = reminders('--data', folder, '--from', '2026-12-18', '--to', '2026-12-18', '--language', 'en')
    expect(JSON.parse(run.stdout)).toMatchObject({
      text: expect.stringContaining('Send notice to end Intranet, by 1 January 2027.'),
    })
  })

  test.each([
    [['--from', '2026-11-23', '--to', '2026-11-24'], '--data needs the folder of a ledger.'],
    [['--data', '.', '--from', '2026-11-31', '--to', '2026-12-24'], '--from needs a day like 2026-11-21.'],
    [['--data', '.', '--from', '2026-11-23'], '--to needs a day like 2027-11-21.'],
    [['--data', '.', '--from', '2026-11-23', '--to', '2026-11-22'], '--to must not lie before --from.'],
  ])('what is asked wrongly is said in a sentence: %j', (args, sentence) => {
    const run = reminders(...args)
    expect([run.status, run.stderr, run.stdout]).toEqual([2, `${sentence}\n`, ''])
  })

  test('a folder without a ledger stays without one', () => {
    const folder = temporaryFolder()
    const run = reminders('--data', folder, '--from', '2026-11-23', '--to', '2026-11-24')
    expect([run.status, run.stderr]).toEqual([1, `There is no ledger in ${folder}.\n`])
    expect(readdirSync(folder)).toEqual([])
  })
})
