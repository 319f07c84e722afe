import { z } from 'zod'
import { currency, text } from './fields.ts'
import { languages, type Settings, themes } from './settings.ts'
import { tidySettings } from './tidy.ts'

const year = z.string().regex(/^(19|20|21)\d\d$/, { error: 'Not a year between 1900 and 2199' })

const percent = z
  .number({ error: 'A percentage is needed' })
  .min(-100, { error: 'At least -100' })
  .max(1000, { error: 'At most 1000' })
  .refine((value) => Math.round(value * 100) / 100 === value, { error: 'At most two decimals' })

/** Parses settings from outside; the answer is tidy (see `tidySettings`). */
export const settingsInput: z.ZodType<Settings, Settings> = z
  .strictObject({
    language: z.enum(languages),
    theme: z.enum(themes),
    netPriceIndex: z.record(year, percent),
    businessName: text(200),
    currency,
  })
  .transform((settings): Settings => tidySettings(settings))
