import fc from 'fast-check'
import { z } from 'zod'
import { nasty, nastyTexts } from './nasty.ts'

interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly pattern?: string
  readonly format?: string
  readonly $ref?: string
}

/**
 * Input that is nearly what a channel takes: of its shape, with something nasty here and there.
 *
 * @param known values that stand for something in the ledger, such as the ids of its contracts
 */
export function likeSchema(schema: z.ZodType, known: readonly unknown[]): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', cycles: 'ref' }) as Schema
  return fc.oneof({ weight: 6, arbitrary: like(json, known) }, { weight: 1, arbitrary: nasty })
}

function like(schema: Schema, known: readonly unknown[]): fc.Arbitrary<unknown> {
  const right = rightFor(schema, known)
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: nasty })
}

function rightFor(schema: Schema, known: readonly unknown[]): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const of = schema.anyOf ?? schema.oneOf
  if (of) return fc.oneof(...of.map((each) => like(each, known)))
  switch (schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, each]) => [key, like(each, known)])),
        // Now and then a key is missing.
        { noNullPrototype: true },
      )
    case 'array':
      return fc.array(like(schema.items ?? {}, known), { maxLength: 4 })
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer({ min: -5, max: 30_000 }), fc.double())
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'string':
      return fc.oneof(
        fc.constantFrom(...nastyTexts, '2026-11-21', 'a'.repeat(64)),
        fc.constantFrom(...known.filter((value) => typeof value === 'string'), 'da'),
        fc.uuid(),
        fc.string(),
      )
    default:
      return fc.oneof(nasty, fc.constantFrom(...known))
  }
}
