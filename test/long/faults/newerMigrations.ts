import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The app's migrations and further ones, as so many newer versions would have them. Each rewrites every contract.
 *
 * @param to the folder for them; what is there is replaced
 * @returns that folder
 */
export function newerMigrations(migrations: string, to: string, count: number): string {
  cpSync(migrations, to, { recursive: true })
  const file = join(to, 'meta/_journal.json')
  const meta = JSON.parse(readFileSync(join(migrations, 'meta/_journal.json'), 'utf8')) as { entries: object[] }
  for (let number = 1; number <= count; number++) {
    const tag = `${String(meta.entries.length).padStart(4, '0')}_newer`
    const when = Date.UTC(2040, 0, 1) + number
    meta.entries.push({ idx: meta.entries.length, version: '6', when, tag, breakpoints: true })
    writeFileSync(
      join(to, `${tag}.sql`),
      `CREATE TABLE newer_${number} (id INTEGER PRIMARY KEY, body TEXT) STRICT;--> statement-breakpoint
INSERT INTO newer_${number} (body) SELECT notes FROM contracts;--> statement-breakpoint
UPDATE contracts SET cost_centre = '${number}';`,
    )
  }
  writeFileSync(file, JSON.stringify(meta))
  return to
}
