import { z } from 'zod'
import type { BlockJson } from '../rules/index.ts'
import { checkOwnTerms } from './checkTerms.ts'
import { faultSteps } from './faultSteps.ts'
import { id, isoDate, requiredText, text } from './fields.ts'
import type { OwnTermsSet } from './ownTerms.ts'
import { tidyOwnTerms, tidyOwnTermsSet } from './tidyOwnTerms.ts'

// Makes 0 of -0, which neither JSON nor SQLite keeps.
const number = z.number().overwrite((value) => value + 0)

/** A building block as far as its structure goes: a kind, and plain values. The rules see whether it is one. */
const block = z
  .object({ kind: requiredText(40) })
  .catchall(
    z.union([text(40), number, z.boolean(), z.array(number).max(20)], { error: 'Not a value of a building block' }),
  ) as unknown as z.ZodType<BlockJson, BlockJson>

const clause = z.strictObject({
  ref: requiredText(80),
  heading: text(200).exactOptional(),
  says: text(4000).exactOptional(),
  blocks: z.array(block).max(20, { error: 'At most 20 building blocks' }).exactOptional(),
})

/**
 * The structure of own terms: keys, types and lengths. Which building blocks there are and what they mean together is
 * for the rules, see `checkTerms`.
 */
export const ownTermsStructure = z.strictObject({
  name: requiredText(200),
  dated: isoDate.exactOptional(),
  clauses: z.array(clause).min(1, { error: 'At least one clause' }).max(200, { error: 'At most 200 clauses' }),
})

const structure = z.strictObject({
  id,
  supplierName: text(200),
  notes: text(20_000),
  terms: ownTermsStructure,
})

/**
 * Parses a set of own terms from outside: its structure, then its terms by the rules. The answer is tidy (see
 * `tidyOwnTermsSet`).
 */
export const ownTermsSetInput: z.ZodType<OwnTermsSet, OwnTermsSet> = structure
  .superRefine((set, context) => {
    // The rules would only say the same again of what the structure is wrong in.
    if (context.issues.some(({ path }) => path?.[0] === 'terms')) return
    for (const fault of checkOwnTerms(tidyOwnTerms(set.terms))) {
      context.addIssue({ code: 'custom', path: ['terms', ...faultSteps(fault.path)], message: fault.message })
    }
  })
  .transform((set): OwnTermsSet => tidyOwnTermsSet(set))
