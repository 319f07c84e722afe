import { expect, test } from 'vitest'
import { axisAmount } from '../../src/renderer/parts/charts/axisAmount.ts'

test.each([
  [0, '0', '0'],
  [22_500, '22.500', '22,500'],
  [1_000_000, '1\u00a0mio.', '1m'],
  [7_500_000, '7,5\u00a0mio.', '7.5m'],
  [100_000_000, '100\u00a0mio.', '100m'],
])('an axis has room for %i', (kroner, da, en) => {
  expect(axisAmount(kroner, 'da')).toBe(da)
  expect(axisAmount(kroner, 'en')).toBe(en)
})
