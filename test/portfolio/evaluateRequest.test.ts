import { expect, test } from 'vitest'
import { exampleContracts } from '../../src/shared/examples/index.ts'
import { appraise, chargesBetween, contextOf, evaluateRequest } from '../../src/shared/portfolio/index.ts'
import { charges, evaluate, parseDay, parseRequest } from '../../src/shared/rules/index.ts'

const settings = { netPriceIndex: { '2027': 2.4, '2028': -0.25 } }
const records = exampleContracts(parseDay('2026-02-28') ?? 0, 'da', () => crypto.randomUUID())

test('the ledger as a request is one that evaluate accepts, with the charges of 24 months', () => {
  // As it is read back from the file.
  const request = JSON.parse(JSON.stringify(evaluateRequest(records, settings, '2026-02-28')))
  expect(request).toMatchObject({ today: '2026-02-28', chargesFrom: '2026-02-28', chargesTo: '2028-02-27' })
  expect(parseRequest(request)).toMatchObject({ ok: true })
})

test('the request gives for every contract what the app shows', () => {
  const context = contextOf('2026-02-28', settings)
  const parsed = parseRequest(JSON.parse(JSON.stringify(evaluateRequest(records, settings, '2026-02-28'))))
  if (!parsed.ok) throw new Error('The request has faults.')
  const request = parsed.value
  expect(request.contracts.map(({ id }) => id)).toEqual(records.map(({ id }) => id))
  for (const [index, contract] of request.contracts.entries()) {
    const shown = appraise(records[index] as (typeof records)[number], context)
    expect(evaluate(contract, request)).toEqual(shown.evaluation)
    expect(charges(contract, request, request.chargesFrom, request.chargesTo)).toEqual(
      chargesBetween(shown, context, request.chargesFrom, request.chargesTo),
    )
  }
})
