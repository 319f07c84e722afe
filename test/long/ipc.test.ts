import { test } from 'vitest'
import { fuzzIpc } from '../fuzz/fuzzIpc.ts'

// Each on a ledger of its own, which grows as it is written to.
test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  '10,000 of 100,000 questions of the window are answered or refused, and nothing outside of the ledger’s folder is touched (%i)',
  { timeout: 20 * 60_000 },
  async (seed) => {
    await fuzzIpc(10_000, seed)
  },
)
