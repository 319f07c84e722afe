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
      return tidySettings({ ...kept, netPriceIndex: Object.fromEntries(index) })
    },
    put(next) {
      putRow.run({ ...next, id: 1 })
      withoutYears.run()
      for (const [year, percent] of Object.entries(next.netPriceIndex))
        putYear.run({ year: Number(year), hundredths: Math.round(percent * 100) })
    },
  }
}
