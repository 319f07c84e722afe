import { test } from 'vitest'
import { fuzzIpc } from '../fuzz/fuzzIpc.ts'

test('whatever the window asks is answered or refused, and nothing outside of the ledger’s folder is touched', async () => {
  await fuzzIpc(400, 20261121)
})
