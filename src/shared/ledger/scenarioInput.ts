import { z } from 'zod'
import { suppliers } from '../rules/index.ts'
import { checkOfOther } from './checkOfOther.ts'
import { count, id, isoDate, requiredText, unitPrice, whole } from './fields.ts'
import type { Scenario } from './scenario.ts'
import { agreed } from './termsInput.ts'
import { tidyScenario } from './tidyScenario.ts'

const need = z
  .strictObject({
    startsOn: isoDate,
    units: count,
    unitPrice,
    changes: z
      .array(z.strictObject({ on: isoDate, units: count }))
      .max(240, { error: 'At most 240 changes' })
      .refine((list) => new Set(list.map(({ on }) => on)).size === list.length, { error: 'Two changes on one day' })
      .readonly(),
    leaving: z.strictObject({ on: isoDate, known: z.enum(['on-the-day', 'ahead']) }).nullable(),
  })
  .superRefine(({ startsOn, changes, leaving }, context) => {
    const early = 'Not before the start'
    for (const [at, { on }] of changes.entries())
      if (on < startsOn) context.addIssue({ code: 'custom', path: ['changes', at, 'on'], message: early })
    if (leaving !== null && leaving.on < startsOn)
      context.addIssue({ code: 'custom', path: ['leaving', 'on'], message: early })
  })

const candidate = z
  .strictObject({
    supplier: z.enum(suppliers),
    ownTermsId: id.nullable(),
    supplierName: requiredText(200).nullable(),
    agreed,
    unitPrice: unitPrice.nullable(),
  })
  .superRefine((given, context) => checkOfOther(given.supplier, given, context))

/**
 * Parses a scenario from outside; the answer is tidy (see `tidyScenario`). Whether what a candidate would agree to is
 * possible under its terms is for the rules to say when it is looked at: a set of own terms may change meanwhile.
 */
export const scenarioInput: z.ZodType<Scenario, Scenario> = z
  .strictObject({
    id,
    name: requiredText(200),
    need,
    months: whole(12, 60),
    candidates: z.array(candidate).max(12, { error: 'At most 12 suppliers' }).readonly(),
  })
  .transform((scenario): Scenario => tidyScenario(scenario))
