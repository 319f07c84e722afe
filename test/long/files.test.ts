import { test } from 'vitest'
import { fuzzFiles } from '../fuzz/files.ts'

test('each kind of file, damaged in 5,000 ways, is read or refused', { timeout: 60 * 60_000 }, async () => {
  await fuzzFiles(5_000, 7)
})
