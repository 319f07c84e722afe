import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { defaultSettings, type Settings, tidySettings } from '../../shared/ledger/index.ts'
import { netPriceIndex, settings } from './schema/index.ts'
import { everyColumn, everyColumnAsInserted } from './statements.ts'

/** Reading and writing the settings. Writes belong into a transaction. */
export interface SettingsTables {
  get(): Settings
  put(settings: Settings): void
}

/** The statements, prepared once. */
export function settingsTables(db: BetterSQLite3Database): SettingsTables {
  const row = db.select().from(settings).prepare()
  const years = db.select().from(netPriceIndex).orderBy(netPriceIndex.year).prepare()
  const putRow = db
    .insert(settings)
    .values(everyColumn(settings))
    .onConflictDoUpdate({ target: settings.id, set: everyColumnAsInserted(settings) })
    .prepare()
  const withoutYears = db.delete(netPriceIndex).prepare()
  const putYear = db.insert(netPriceIndex).values(everyColumn(netPriceIndex)).prepare()
  return {
    get() {
      const kept = row.get()
      if (kept === undefined) return defaultSettings
      const index = years.all().map(({ year, hundredths }) => [String(year), hundredths / 100])
      return tidySettings({ ...ownOf(kept), netPriceIndex: Object.fromEntries(index) })
    },
    put(next) {
      putRow.run(rowOf(next))
      withoutYears.run()
      for (const [year, percent] of Object.entries(next.netPriceIndex))
        putYear.run({ year: Number(year), hundredths: Math.round(percent * 100) })
    },
  }
}

type Row = typeof settings.$inferSelect

function rowOf({ language, theme, business, reminders, currency }: Settings): Row {
  return {
    id: 1,
    ...{ language, theme, currency },
    businessName: business.name,
    businessAddress: business.address,
    businessCvr: business.cvr,
    businessSignatory: business.signatory,
    businessEmail: business.email,
    businessPhone: business.phone,
    businessLogo: business.logo,
    reminderLeads: JSON.stringify(reminders.leads),
    remindOfPayments: Number(reminders.payments),
    quietFrom: reminders.quiet?.from ?? null,
    quietTo: reminders.quiet?.to ?? null,
    workingDaysOnly: Number(reminders.workingDaysOnly),
    startAtLogin: reminders.startAtLogin === null ? null : Number(reminders.startAtLogin),
    stayInTray: Number(reminders.stayInTray),
    calendarFolder: reminders.calendarFolder,
  }
}

function ownOf(row: Row): Omit<Settings, 'netPriceIndex'> {
  return {
    language: row.language,
    theme: row.theme,
    business: {
      name: row.businessName,
      address: row.businessAddress,
      cvr: row.businessCvr,
      signatory: row.businessSignatory,
      email: row.businessEmail,
      phone: row.businessPhone,
      logo: row.businessLogo,
    },
    reminders: {
      leads: JSON.parse(row.reminderLeads) as number[],
      payments: row.remindOfPayments === 1,
      quiet: row.quietFrom !== null && row.quietTo !== null ? { from: row.quietFrom, to: row.quietTo } : null,
      workingDaysOnly: row.workingDaysOnly === 1,
      startAtLogin: row.startAtLogin === null ? null : row.startAtLogin === 1,
      stayInTray: row.stayInTray === 1,
      calendarFolder: row.calendarFolder,
    },
    currency: row.currency,
  }
}
