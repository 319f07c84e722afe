import { test } from 'vitest'
import { fuzzIpc } from '../fuzz/fuzzIpc.ts'

test('100,000 questions of the window are answered or refused, and nothing outside of the ledger’s folder is touched', async () => {
  await fuzzIpc(100_000, 7)
})
