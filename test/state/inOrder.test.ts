import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from '../../src/renderer/state/inOrder.ts'

interface Named {
  readonly name: number
}

const byName = (a: Named, b: Named) => a.name - b.name
const item = fc.record({ name: fc.integer({ min: 0, max: 20 }) })

test('however the items changed, they are in order, each once', () => {
  const kept = fc.array(fc.tuple(item, fc.boolean()))
  fc.assert(
    fc.property(kept, fc.array(item), (items, arrived) => {
      const before = inOrder(
        [],
        items.map(([each]) => each),
        byName,
      )
      const now = [...arrived, ...items.filter(([, stays]) => stays).map(([each]) => each)]
      const after = inOrder(before, now, byName)
      expect(after.map(({ name }) => name)).toEqual(now.map(({ name }) => name).sort((a, b) => a - b))
      expect(new Set(after)).toEqual(new Set(now))
    }),
  )
})

test('of equals the one that stood there is first', () => {
  const [old, last, young] = [{ name: 1 }, { name: 2 }, { name: 1 }]
  const [first, second] = inOrder([old, last], [young, last, old], byName)
  expect(first).toBe(old)
  expect(second).toBe(young)
})
