import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROJECT } from '../../tools/launch/project.ts'
import { readPdf, temporaryFolder } from './harness/index.ts'

const node = (script: string, args: readonly string[], input = '') =>
  spawnSync(process.execPath, [join(PROJECT, script), ...args], { cwd: PROJECT, encoding: 'utf8', input })

test('the demo leaves the PDF, a picture of each screen and the contracts for evaluate, and prints the contracts side by side', async () => {
  const out = temporaryFolder()
  const demo = node('tools/demo.ts', ['--out', out, '--now', '2026-11-21', '--lang', 'en'])
  expect(demo.status, demo.stderr).toBe(0)
  for (const supplier of ['CloudKOM', 'Unicom', 'ZimaOne', 'eKontoret', 'COMAsystem', 'Fjordforsikring A/S']) {
    expect(demo.stdout).toContain(`\n${supplier} `)
  }

  const files = readdirSync(out).sort()
  expect(files.filter((name) => name.endsWith('.png'))).toEqual([
    '1-overview.png',
    '2-contracts.png',
    '3-contract-cloudkom.png',
    '3-contract-comasystem.png',
    '3-contract-ekontoret.png',
    '3-contract-other.png',
    '3-contract-unicom.png',
    '3-contract-zimaone.png',
    '4-form.png',
    '4-leaving.png',
    '5-compare-contracts.png',
    '6-compare-terms.png',
    '6-own-terms.png',
    '6-same-need.png',
    '6-terms.png',
    '7-payments.png',
    '8-reminders.png',
    '9-bin.png',
    '9-import.png',
    '9-palette.png',
    '9-settings.png',
  ])
  const { pages } = await readPdf(join(out, 'summary.pdf'))
  expect(pages.join(' ')).toContain('Mobile and internet')

  const answered = node('src/cli/evaluate.ts', [], readFileSync(join(out, 'contracts.json'), 'utf8'))
  expect(answered.status, answered.stderr).toBe(0)
  expect(JSON.parse(answered.stdout).contracts).toHaveLength(8)
})

test.each([
  [['--now', '21.11.2026'], '--now needs a date like 2026-11-21, not 21.11.2026.'],
  [['--lang', 'de'], '--lang is da or en, not de.'],
])('what the demo is told and cannot mean is one plain sentence: %j', (args, sentence) => {
  const demo = node('tools/demo.ts', args)
  expect(demo.status).toBe(1)
  expect(demo.stderr.trim()).toBe(sentence)
})
