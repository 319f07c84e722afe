import { defineConfig } from 'drizzle-kit'

/**
 * `npm run db:generate` writes the next migration. drizzle-kit knows neither STRICT nor WITHOUT ROWID nor triggers:
 * add them to the SQL by hand (test/main/ledger/schema.test.ts holds them), and read every table rebuild twice.
 */
export default defineConfig({
  dialect: 'sqlite',
  schema: './src/main/db/schema/index.ts',
  out: './resources/migrations',
})
