import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { languages, themes } from '../../../shared/ledger/index.ts'
import { flags, holds, jsonTexts, oneOf, ranges } from './checks.ts'

/* Yes and no are 1 and 0 here, as in contracts.ts. */

/** The ledger's settings: one row, or none while they are as they were to begin with. */
export const settings = sqliteTable(
  'settings',
  {
    id: integer().primaryKey(),
    language: text({ enum: languages }).notNull(),
    theme: text({ enum: themes }).notNull(),
    businessName: text('business_name').notNull(),
    businessAddress: text('business_address').notNull(),
    businessCvr: text('business_cvr').notNull(),
    businessSignatory: text('business_signatory').notNull(),
    businessEmail: text('business_email').notNull(),
    businessPhone: text('business_phone').notNull(),
    businessLogo: text('business_logo').notNull().default(''),
    currency: text({ enum: ['DKK'] }).notNull(),
    /** A list of days, in JSON. */
    reminderLeads: text('reminder_leads').notNull(),
    remindOfPayments: integer('remind_of_payments').notNull(),
    quietFrom: text('quiet_from'),
    quietTo: text('quiet_to'),
    workingDaysOnly: integer('working_days_only').notNull(),
    startAtLogin: integer('start_at_login'),
    stayInTray: integer('stay_in_tray').notNull(),
    calendarFolder: text('calendar_folder'),
  },
  () => [
    holds('one_row', 'id = 1'),
    oneOf('language', languages),
    oneOf('theme', themes),
    holds('business_name_length', 'length(business_name) <= 200'),
    holds(
      'business_cvr_digits',
      `business_cvr = '' OR (length(business_cvr) = 8 AND business_cvr NOT GLOB '*[^0-9]*')`,
    ),
    oneOf('currency', ['DKK']),
    ...jsonTexts('reminder_leads'),
    holds('quiet_whole', '(quiet_from IS NULL) = (quiet_to IS NULL)'),
    ...flags('remind_of_payments', 'working_days_only', 'start_at_login', 'stay_in_tray'),
  ],
)

/** The net price index on 1 January of a year, in hundredths of a percent. */
export const netPriceIndex = sqliteTable(
  'net_price_index',
  { year: integer().primaryKey(), hundredths: integer().notNull() },
  () => [...ranges(1900, 2199, 'year'), ...ranges(-10_000, 100_000, 'hundredths')],
)
