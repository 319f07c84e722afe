import { z } from 'zod'
import { currency, email, leads, text } from './fields.ts'
import { languages, longestLogo, type Settings, themes } from './settings.ts'
import { tidySettings } from './tidy.ts'

const year = z.string().regex(/^(19|20|21)\d\d$/, { error: 'Not a year between 1900 and 2199' })

const percent = z
  .number({ error: 'A percentage is needed' })
  .min(-100, { error: 'At least -100' })
  .max(1000, { error: 'At most 1000' })
  .refine((value) => Math.round(value * 100) / 100 === value, { error: 'At most two decimals' })

const business = z.strictObject({
  name: text(200),
  address: text(500),
  cvr: z.string().regex(/^(\d{8})?$/, { error: 'A CVR number has eight digits' }),
  signatory: text(200),
  email,
  phone: text(40),
  logo: text(longestLogo).regex(/^(data:image\/png;base64,[A-Za-z0-9+/]+=*)?$/, { error: 'Not a PNG' }),
})

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'A time is needed, like 08:00' })

const reminders = z.strictObject({
  leads,
  payments: z.boolean(),
  quiet: z
    .strictObject({ from: timeOfDay, to: timeOfDay })
    .refine(({ from, to }) => from !== to, { error: 'Quiet hours cannot last all day' })
    .nullable(),
  workingDaysOnly: z.boolean(),
  startAtLogin: z.boolean().nullable(),
  stayInTray: z.boolean(),
  calendarFolder: text(4000).min(1).nullable(),
})

/** Parses settings from outside; the answer is tidy (see `tidySettings`). */
export const settingsInput: z.ZodType<Settings, Settings> = z
  .strictObject({
    language: z.enum(languages),
    theme: z.enum(themes),
    netPriceIndex: z.record(year, percent),
    business,
    reminders,
    currency,
  })
  .transform((settings): Settings => tidySettings(settings))
