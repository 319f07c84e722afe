import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { prepareFolders } from '../../src/main/folders.ts'
import { temporaryFolder } from './ledger/temporary.ts'

const forOthers = (path: string) => statSync(path).mode & 0o077

test.skipIf(process.platform === 'win32')('the folders it makes are their owner’s alone', () => {
  const { data, profile } = prepareFolders(undefined, join(temporaryFolder(), 'Varsel'))
  expect([forOthers(data), forOthers(profile)]).toEqual([0, 0])
})

test.skipIf(process.platform === 'win32')(
  'a folder that was chosen stays as it is; what the app keeps in it is closed',
  () => {
    const chosen = temporaryFolder()
    mkdirSync(join(chosen, 'profile'))
    chmodSync(chosen, 0o755)
    chmodSync(join(chosen, 'profile'), 0o755)
    const { data, profile } = prepareFolders(chosen, '/nowhere')
    expect([forOthers(data), forOthers(profile)]).toEqual([0o055, 0])
  },
)
