import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type RunningApp, startApp } from '../app-driver/index.ts'
import { drawnContracts } from '../ledger/drawn.ts'
import { writeLedger } from '../ledger/written.ts'
import { firstScreen, noted, noteFrames, untilScreen } from './inPage.ts'
import { summary, tell } from './measure.ts'
import { memoryOfChildren } from './memory.ts'

/** What is to hold on a quiet machine with 10,000 contracts, in milliseconds and megabytes. */
const targets = { start: 1500, emptyStart: 800, answer: 50, screen: 100, frame: 1000 / 60, memory: 400 }

const places = ['Kontrakter', 'Sammenlign', 'Vilkår', 'Betalinger', 'Påmindelser', 'Indstillinger', 'Overblik']

/** The window on ledgers of growing size: starting, going from screen to screen, finding, sorting, scrolling, saving. */
export async function benchScreens(counts: readonly number[], seed: number): Promise<void> {
  for (const count of counts) {
    const data = mkdtempSync(join(tmpdir(), 'varsel-bench-'))
    try {
      if (count > 0) writeLedger(data, drawnContracts(count, seed))
      await benchStart(data, count)
      await withApp(data, (app) => benchWindow(app, count))
    } finally {
      rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    }
  }
}

/** Real starts, from the moment at which the browser, whose own start is no part of it, begins with the page. */
async function benchStart(data: string, contracts: number): Promise<void> {
  const starts: number[] = []
  let host: RunningApp['host'] | undefined
  for (let run = 0; run < 5; run++) {
    await withApp(data, async (app) => {
      host = app.host
      starts.push(await firstScreen(app.page))
    })
  }
  const targetMs = contracts === 0 ? targets.emptyStart : targets.start
  tell('screens.start', { host, contracts, ...summary(starts), targetMs })
}

async function withApp(data: string, work: (app: RunningApp) => Promise<void>): Promise<void> {
  const app = await startApp({ data, now: '2026-11-21' })
  try {
    app.page.setDefaultTimeout(120_000)
    await work(app)
  } finally {
    await app.close()
  }
}

async function benchWindow({ page, host, call }: RunningApp, contracts: number): Promise<void> {
  await page.locator('main h1').waitFor()
  // Answered once the check of reminders is over, with which the main process begins.
  await call('reminders:state', undefined)
  tellMemory('opened', host, contracts)
  if (contracts > 0) {
    await benchPlaces(page, contracts)
    await benchTable(page, contracts)
    await benchSaving(page, contracts)
  }
  tellMemory('used', host, contracts)
}

/** In the Chromium host the main process is also the host, with all that drives the browser. */
function tellMemory(when: 'opened' | 'used', host: string, contracts: number): void {
  tell('screens.memory', { host, contracts, when, megabytes: memoryOfChildren(), targetMegabytes: targets.memory })
}

async function benchPlaces(page: Page, contracts: number): Promise<void> {
  const times = new Map(places.map((place) => [place, [] as number[]]))
  for (let round = 0; round < 6; round++) {
    for (const place of places) times.get(place)?.push(await goTo(page, place))
  }
  for (const [place, [first = 0, ...others]] of times) {
    tell('screens.switch', {
      contracts,
      place,
      loadedMs: Math.round(first),
      ...summary(others),
      targetMs: targets.screen,
    })
  }
}

async function benchTable(page: Page, contracts: number): Promise<void> {
  await goTo(page, 'Kontrakter')
  await noteFrames(page)
  const field = page.getByRole('searchbox').or(page.locator('header input')).first()
  await field.pressSequentially('kontoret 12', { delay: 120 })
  tell('screens.search', { contracts, ...summary((await noted(page)).answers), targetMs: targets.answer })
  await field.fill('')
  await noted(page)
  for (const column of ['Pr. måned', 'Leverandør', 'Ophør', 'Kontrakt'])
    for (let twice = 0; twice < 2; twice++)
      await page.getByRole('columnheader', { name: column }).getByRole('button').click()
  tell('screens.sort', { contracts, ...summary((await noted(page)).answers), targetMs: targets.answer })
  const supplier = page.getByRole('combobox').first()
  for (const chosen of ['Unicom', 'ZimaOne', '']) await supplier.selectOption(chosen)
  tell('screens.filter', { contracts, ...summary((await noted(page)).answers), targetMs: targets.answer })
  await page.keyboard.press('Control+k')
  await page
    .getByRole('combobox', { name: 'Kommandoer og kontrakter' })
    .pressSequentially('kontoret 12', { delay: 120 })
  tell('screens.palette', { contracts, ...summary((await noted(page)).answers), targetMs: targets.answer })
  await page.keyboard.press('Escape')
  await noted(page)
  await page.mouse.move(700, 500)
  for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, 400)
  tell('screens.scroll', { contracts, ...summary((await noted(page)).frames), targetMs: targets.frame })
}

async function benchSaving(page: Page, contracts: number): Promise<void> {
  const [opened, saved, overview]: [number[], number[], number[]] = [[], [], []]
  for (let run = 0; run < 6; run++) {
    await goTo(page, 'Kontrakter')
    const link = page.locator('tbody').getByRole('link').nth(run)
    const title = await link.innerText()
    opened.push(await untilScreen(link, title))
    await page.getByRole('button', { name: 'Rediger' }).first().click()
    await page.getByLabel('Titel', { exact: true }).fill(`${title} gemt`)
    saved.push(await untilScreen(page.getByRole('button', { name: 'Gem', exact: true }), `${title} gemt`))
    overview.push(await goTo(page, 'Overblik'))
  }
  tell('screens.open-contract', { contracts, ...summary(opened), targetMs: targets.screen })
  tell('screens.save-contract', { contracts, ...summary(saved), targetMs: targets.answer })
  tell('screens.overview-after-saving', { contracts, ...summary(overview), targetMs: targets.screen })
}

const goTo = (page: Page, place: string) =>
  untilScreen(page.getByRole('navigation').getByRole('button', { name: place }), place)
