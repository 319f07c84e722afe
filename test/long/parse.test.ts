import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer, faultText, parseRequest } from '../../src/shared/rules/index.ts'

const cases = join(import.meta.dirname, '../cases')
const mixed = JSON.parse(readFileSync(join(cases, 'mixed.json'), 'utf8')).request

/** What a fault must be whatever was given: a path, and a sentence on one line in both languages. */
function sayable(request: unknown): void {
  const parsed = parseRequest(request)
  if (parsed.ok) {
    answer(parsed.value)
    return
  }
  expect(parsed.faults.length).toBeGreaterThan(0)
  for (const fault of parsed.faults) {
    for (const language of ['da', 'en'] as const) expect(faultText(fault, language)).toMatch(/^[^\n]+$/)
  }
}

test('any JSON at all is answered or refused with reasons', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (json) => sayable(json)),
    { numRuns: 50_000 },
  )
})

test('a right request with anything put anywhere in it is answered or refused with reasons', () => {
  const contracts: unknown[] = mixed.contracts
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('2026-02-30', '9999-12-31', -1, 1e308, 0.1, '', '__proto__', null, [], {}),
  )
  fc.assert(
    fc.property(fc.nat(contracts.length - 1), fc.nat(10_000), anything, (index, seed, value) => {
      const contract = structuredClone(contracts[index])
      putSomewhere(contract, seed, value)
      sayable({ ...mixed, contracts: [contract] })
    }),
    { numRuns: 50_000 },
  )
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

/** Replaces one of the values within, or adds a key, as the seed says. */
function putSomewhere(target: unknown, seed: number, value: unknown): void {
  const places: [Record<string, unknown>, string][] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key])
      walk((node as Record<string, unknown>)[key])
    }
    places.push([node as Record<string, unknown>, 'unexpected'])
  }
  walk(target)
  const place = places[seed % places.length]
  if (place !== undefined) place[0][place[1]] = value
}
