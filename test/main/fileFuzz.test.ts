import { expect, test } from 'vitest'
import { doJob } from '../../src/main/background/jobs.ts'
import { fuzzFiles, kinds } from '../fuzz/files.ts'
import { fileOf } from './tableFile/files.ts'

test('the files that are damaged are good ones', async () => {
  for (const { name, bytes, job } of await kinds()) {
    expect(await doJob(job(fileOf(bytes, name))), name).not.toHaveProperty('refusal')
  }
})

test('a file damaged anywhere is read or refused', async () => {
  await fuzzFiles(40, 20261121)
})
