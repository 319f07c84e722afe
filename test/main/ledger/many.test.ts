import { expect, test } from 'vitest'
import { sample, uuid } from './samples.ts'
import { ledger, temporaryFolder } from './temporary.ts'

const many = Array.from({ length: 10_000 }, (_, number) =>
  sample(number, {
    tags: ['drift', `sted ${number % 7}`],
    followedBy: number % 10 === 0 ? uuid(number + 1) : null,
    terms: {
      supplier: 'unicom',
      signedOn: '2026-01-31',
      agreed: { bindingMonths: 24 },
      lines: [
        { kind: 'subscription', unitPrice: 19_900 + number, quantity: 3, changes: [{ on: '2027-01-01', quantity: 4 }] },
        { kind: 'hardware', unitPrice: 4_900, listPrice: 250_000, from: '2026-02-01' },
        { kind: 'metered', entries: [{ on: '2026-03-31', amount: 4_217 + number }] },
      ],
    },
  }),
)

test('10,000 contracts come back as they were saved, each with its own lines, tags and follower', () => {
  const folder = temporaryFolder()
  ledger(folder).saveContracts(many, 'contracts-imported')
  const { contracts, history } = ledger(folder).load()
  expect(contracts).toEqual(many)
  expect(history.undo).toMatchObject({ what: 'contracts-imported', count: 10_000 })
})

test('one of 10,000 is changed and undone, and the others stay as they were', () => {
  const store = ledger(temporaryFolder())
  store.saveContracts(many, 'contracts-imported')
  const changed = sample(4711, { title: 'Changed' })
  store.saveContracts([changed])
  expect(store.load().contracts).toEqual(many.with(4711, changed))
  store.undo()
  expect(store.load().contracts).toEqual(many)
})
