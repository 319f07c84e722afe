import { expect, test } from 'vitest'
import { everything } from '../main/ledger/samples.ts'
import { launchApp, ledgerOf, temporaryFolder } from './harness/index.ts'

test('a contract saved in the app is there after a restart, and its saving can still be undone', async () => {
  const options = { data: temporaryFolder(), now: '2027-02-03' }
  const first = await launchApp(options)
  expect(await first.call('ledger:save-contracts', { contracts: [everything] })).toMatchObject({ ok: true })
  await first.close()

  const second = await launchApp(options)
  expect(await ledgerOf(second)).toMatchObject({ contracts: [everything] })
  expect(await second.call('ledger:undo', undefined)).toMatchObject({ ok: true, value: { removed: [everything.id] } })
})

test('another currency is refused at its field', async () => {
  const app = await launchApp({ data: temporaryFolder(), now: '2027-02-03' })
  const inEuro = { ...everything, currency: 'EUR' }
  expect(await app.call('ledger:save-contracts', { contracts: [inEuro] })).toMatchObject({
    ok: false,
    error: { code: 'bad-input', fields: [{ path: 'contracts.0.currency' }] },
  })
})
