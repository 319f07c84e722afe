import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { setAutostartEntry } from '../../../src/main/reminders/autostartEntry.ts'
import { temporaryFolder } from '../ledger/temporary.ts'

test('a Linux desktop starts what has an entry: written where no folder was, and taken away', () => {
  const config = join(temporaryFolder(), 'config')
  const file = join(config, 'autostart/varsel.desktop')
  setAutostartEntry(config, ['/opt/Varsel/varsel', '--hidden', '--data=/home/å/Mine kontrakter'])
  expect(readFileSync(file, 'utf8')).toBe(
    [
      '[Desktop Entry]',
      'Type=Application',
      'Name=Varsel',
      'Exec="/opt/Varsel/varsel" "--hidden" "--data=/home/å/Mine kontrakter"',
      'Terminal=false',
      '',
    ].join('\n'),
  )
  setAutostartEntry(config, ['/opt/Varsel/varsel', '--hidden'])
  expect(readdirSync(join(config, 'autostart'))).toEqual(['varsel.desktop'])
  setAutostartEntry(config, null)
  expect(existsSync(file)).toBe(false)
  setAutostartEntry(config, null)
})

test('what has a meaning in an entry is escaped', () => {
  const config = temporaryFolder()
  setAutostartEntry(config, ['/opt/a b', '--data=/x/100% "sikker" $HOME `id` \\'])
  const exec = readFileSync(join(config, 'autostart/varsel.desktop'), 'utf8').split('\n')[3]
  expect(exec).toBe('Exec="/opt/a b" "--data=/x/100%% \\\\"sikker\\\\" \\\\$HOME \\\\`id\\\\` \\\\\\\\"')
})
