/**
 * `npm run first-minutes`: enters a contract with each of the five suppliers by keyboard alone, from an empty app to its
 * deadline, and counts the fields that are filled in and the keys that are pressed. A table for people to read.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunningApp, startHeadless } from './app-driver/index.ts'
import { ensureBuilt } from './launch/build.ts'
import { runTool } from './show/run.ts'

/** What stands on paper, in the order in which the form asks for it. */
const contracts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CloudKOM: { Aftaledato: '15.03.2026', Licenser: '12', 'Pris pr. licens pr. måned': '139' },
  Unicom: { Aftaledato: '20.01.2026', 'Binding i måneder': '24', Antal: '3', 'Pris pr. stk. pr. måned': '199' },
  ZimaOne: { Aftaledato: '10.02.2026', 'Periode i måneder': '12', Brugere: '8', 'Pris pr. bruger pr. måned': '149' },
  eKontoret: { Aftaledato: '01.04.2026', 'Periode i måneder': '12', Antal: '1', 'Pris pr. stk. pr. måned': '899' },
  COMAsystem: { Startdato: '01.05.2026', Licenser: '5', 'Pris pr. licens pr. måned': '89' },
}

/** Tabs after which a field can't be reached by keyboard. */
const mostTabs = 60

await runTool(async () => {
  await ensureBuilt()
  const rows = []
  for (const [supplier, fields] of Object.entries(contracts)) {
    const data = mkdtempSync(join(tmpdir(), 'varsel-first-'))
    const app = await startHeadless({ data, now: '2026-11-21' })
    try {
      rows.push({ supplier, ...(await entered(app, supplier, fields)) })
    } finally {
      await app.close()
      rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    }
  }
  console.table(rows)
})

async function entered(app: RunningApp, supplier: string, fields: Readonly<Record<string, string>>) {
  const { page } = app
  let keys = 0
  const press = async (key: string) => {
    await page.keyboard.press(key)
    keys++
  }
  /** Goes on to a field; typing in it takes the place of what stands there. */
  const goTo = async (label: string) => {
    const field = page.getByLabel(label, { exact: true }).first()
    for (let tabs = 0; !(await field.evaluate((element) => element === document.activeElement)); tabs++) {
      if (tabs > mostTabs) throw new Error(`${supplier}: ${label} is not reached by keyboard.`)
      await press('Tab')
    }
  }
  await page.getByRole('heading', { level: 1, name: 'Overblik' }).waitFor()
  // Ctrl+N, which the application's menu takes.
  await app.chooseMenu('new-contract')
  keys++
  await page.getByRole('radio', { name: supplier }).waitFor()
  const suppliers = Object.keys(contracts)
  await goTo(suppliers[0] as string)
  if (supplier === suppliers[0]) await press('Space')
  for (let step = 0; step < suppliers.indexOf(supplier); step++) await press('ArrowRight')
  for (const [label, value] of Object.entries(fields)) {
    await goTo(label)
    await page.keyboard.type(value)
    keys += value.length
  }
  await press('Control+s')
  const title = page.getByRole('heading', { level: 1, name: new RegExp(`^${supplier}`) })
  await title.waitFor()
  const lead = await page.locator('main section').first().innerText()
  const deadline = lead.replaceAll(/\s+/g, ' ').slice(0, 80)
  return { fields: Object.keys(fields).length, keys, deadline }
}
