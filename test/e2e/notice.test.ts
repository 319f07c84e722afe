import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ContractRecord } from '../../src/shared/ledger/index.ts'
import {
  examples,
  findings,
  ledgerOf,
  type RunningApp,
  readPdf,
  seed,
  sharedApp,
  temporaryFolder,
} from './harness/index.ts'

let app: RunningApp
let page: Page
let data: string

sharedApp(async (started) => {
  app = started
  page = app.page
  const [info, ledger] = await Promise.all([app.call('app:info', undefined), ledgerOf(app)])
  if (!info.ok) throw new Error('The app does not answer.')
  data = info.value.dataFolder
  await app.call('ledger:save-settings', {
    ...ledger.settings,
    business: {
      name: 'Fjordbo Design ApS',
      address: 'Strandgade 12\n5000 Odense C',
      cvr: '12345678',
      signatory: 'Anne Holm',
      email: 'anne@fjordbo.example',
      phone: '66 12 34 56',
      logo: '',
    },
  })
  await seed(app, [...examples(), ended()])
})

/** One whose last day has passed, with hardware to bring back. */
function ended(): ContractRecord {
  const mobile = examples().find(({ title }) => title === 'Mobil og internet') as ContractRecord
  const lines: ContractRecord['terms']['lines'] = [{ kind: 'hardware', description: 'Router', unitPrice: 49_00 }]
  return {
    ...mobile,
    id: crypto.randomUUID(),
    title: 'Gammel fiber',
    terms: { supplier: 'unicom', signedOn: '2024-01-01', lines, endsOn: '2026-11-15' },
  }
}

async function open(title: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

const part = (name: string): Locator => page.getByRole('region', { name, exact: true })
const notice = () => part('Opsigelse')
const dialog = () => page.getByRole('dialog', { name: /^Opsigelse af/ })
const step = (name: string) => notice().getByRole('listitem').filter({ hasText: name }).first()

async function textOf(place: Locator): Promise<string> {
  return (await place.innerText()).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')
}

/** What was shown last outside the page, of one kind. */
async function shown(key: string): Promise<string> {
  const all = await app.shown()
  return String(all.findLast((each) => key in each)?.[key] ?? '')
}

async function tick(name: string, day?: string): Promise<void> {
  await notice()
    .getByRole('button', { name: `Notér: ${name}` })
    .click()
  const form = notice().getByRole('form', { name: `Notér: ${name}` })
  if (day !== undefined) await form.getByRole('textbox').fill(day)
  await form.getByRole('button', { name: 'Gem' }).click()
}

describe('the letter, from a deadline', () => {
  test('one click from what stands at the top; it is as the terms ask for, and says what is missing', async () => {
    await open('Mobil og internet')
    await part('Næste frist').getByRole('button', { name: 'Skriv opsigelse' }).click()
    const letter = await textOf(dialog().getByRole('region', { name: 'Sådan bliver brevet' }))
    expect(letter).toContain('Unicom Nordic ApS Fjordbo Design ApS Strandgade 12 5000 Odense C CVR-nr. 12345678')
    expect(letter).toContain('Odense C, 21. november 2026 Opsigelse af Mobil og internet, aftalenummer 880-1173')
    expect(letter).toContain('opsiges aftalen til ophør den 28. februar 2027')
    expect(letter).toContain('Router, 1 stk.')
    await dialog().getByText('Brevet giver ophør 28. februar 2027.').waitFor()
    await dialog().getByText('Brevet henviser til: pkt. 15.1, pkt. 15.4, pkt. 16.7, pkt. 16.6.').waitFor()
    await dialog().getByText('Mangler i brevet: modtagerens e-mail.').waitFor()
  })

  test('what is typed stands in it; by letter it is expected three working days later', async () => {
    await dialog().getByLabel('Sendes med').selectOption('Brev')
    expect(await dialog().getByLabel('Ventes modtaget den', { exact: true }).inputValue()).toBe('25.11.2026')
    await dialog().getByLabel('Modtagerens adresse').fill('Havnegade 1\n1058 København K')
    await dialog().getByLabel('Hvad der opsiges').fill('Mobil og fiber')
    await dialog().getByLabel('Eget afsnit').fill('Vi ønsker at beholde numrene.')
    const letter = await textOf(dialog().getByRole('region', { name: 'Sådan bliver brevet' }))
    expect(letter).toContain('Unicom Nordic ApS Havnegade 1 1058 København K')
    expect(letter).toContain('Ved modtagelse den 25. november 2026')
    expect(letter).toContain('aftale om ”Mobil og fiber”')
    expect(letter).toContain('Vi ønsker at beholde numrene.')
    expect(await dialog().getByText('Mangler i brevet').count()).toBe(0)

    await dialog().getByLabel('Ventes modtaget den', { exact: true }).fill('1.12.2026')
    await dialog().getByText('Det er efter fristen 30. november 2026').waitFor()
    await dialog().getByLabel('Ventes modtaget den', { exact: true }).fill('20.11.2026')
    await dialog().getByText('Brevet kan ikke være modtaget før i dag').waitFor()
    expect(await dialog().getByRole('button', { name: 'Gem som PDF' }).isDisabled()).toBe(true)
    await dialog().getByLabel('Ventes modtaget den', { exact: true }).fill('25.11.2026')
  })

  test('as PDF: a letter with real text, under its subject', async () => {
    const path = join(temporaryFolder(), 'opsigelse.pdf')
    await app.savePdfTo(path)
    await dialog().getByRole('button', { name: 'Gem som PDF' }).click()
    await dialog().getByText(`PDF er gemt: ${path}`).waitFor({ timeout: 20_000 })
    const { pages, outline } = await readPdf(path)
    expect(pages).toHaveLength(1)
    for (const each of [
      'Unicom Nordic ApS Havnegade 1 1058 København K',
      'Fjordbo Design ApS Strandgade 12 5000 Odense C CVR-nr. 12345678',
      'Odense C, 21. november 2026',
      'Ved modtagelse den 25. november 2026 opsiges aftalen til ophør den 28. februar 2027',
      'Router, 1 stk.',
      'pkt. 15.1',
      'pkt. 16.7',
      'Vi ønsker at beholde numrene.',
      'Med venlig hilsen Anne Holm',
    ]) {
      expect(pages[0]).toContain(each)
    }
    expect(pages[0]).not.toContain('juridisk')
    expect(outline).toEqual(['Opsigelse af Mobil og fiber, aftalenummer 880-1173'])
    if (app.host === 'chromium') expect(await shown('save')).toContain('Opsigelse Mobil og fiber 2026-11-21.pdf')
  })

  test('axe finds nothing in it, light and dark', async () => {
    expect(await findings(page)).toEqual([])
  })

  test('recorded as sent it goes on with its steps, and its address is kept', async () => {
    await dialog().getByRole('button', { name: 'Notér som sendt' }).click()
    await step('Sendt').getByText('21. november 2026 (brev)').waitFor()
    await step('Modtaget').getByText('senest 30. november 2026').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('notice-chain')
    await part('Næste frist').getByText('Få bekræftet, at opsigelsen af Mobil og internet er modtaget').waitFor()
    await notice().getByRole('button', { name: 'Skriv opsigelse igen' }).click()
    await dialog().getByLabel('Sendes med').selectOption('Brev')
    expect(await dialog().getByLabel('Modtagerens adresse').inputValue()).toBe('Havnegade 1\n1058 København K')
    await page.keyboard.press('Escape')
  })

  test('as text, and as a draft of a mail to the address that was typed', async () => {
    await open('Webshop til regnskab')
    await notice().getByRole('button', { name: 'Skriv opsigelse' }).click()
    await dialog().getByLabel('Integrationen, der opsiges').fill('Shop & regnskab')
    await dialog().getByRole('button', { name: 'Kopiér tekst' }).click()
    await dialog().getByText('Teksten er kopieret.').waitFor()
    await dialog().getByLabel('Modtagerens e-mail').fill('opsigelse@ekontoret')
    await dialog().getByText('Det er ikke en e-mailadresse').waitFor()
    expect(await dialog().getByRole('button', { name: 'Åbn i mailprogram' }).isDisabled()).toBe(true)
    await dialog().getByLabel('Modtagerens e-mail').fill('opsigelse@ekontoret.example')
    await dialog().getByRole('button', { name: 'Åbn i mailprogram' }).click()
    await dialog().getByText('Kladden er åbnet i mailprogrammet.').waitFor()
    if (app.host === 'chromium') {
      const copied = await shown('text')
      expect(copied).toMatch(/^Hermed opsiger vi vores abonnement på integrationen ”Shop & regnskab”/)
      expect(copied).toContain('- CVR-nr.: 12345678')
      const draft = new URL(await shown('openExternal'))
      expect([draft.protocol, draft.pathname]).toEqual(['mailto:', 'opsigelse@ekontoret.example'])
      expect(draft.searchParams.get('subject')).toBe('Opsigelse af Shop & regnskab, aftalenummer 31008')
      expect(draft.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(copied)
    }
    await page.keyboard.press('Escape')
  })

  test('where the firm is not typed yet, it leads to where that is done', async () => {
    const { settings } = await ledgerOf(app)
    await app.call('ledger:save-settings', { ...settings, business: { ...settings.business, cvr: '', signatory: '' } })
    await page.reload()
    await open('Kontraktstyring')
    await notice().getByRole('button', { name: 'Skriv opsigelse' }).click()
    await dialog().getByText('CVR-nummer, hvem der underskriver, kontraktens nummer').waitFor()
    await dialog().getByRole('button', { name: 'Udfyld i indstillinger' }).click()
    await page.getByRole('heading', { level: 1, name: 'Indstillinger' }).waitFor()
    await app.call('ledger:save-settings', settings)
    await page.reload()
  })
})

describe('nothing but a draft of a mail can be opened', () => {
  test.each([
    ['an address that is none', { to: 'https://evil.example', subject: 'x', body: 'x' }],
    ['an address of its own', { to: 'a@b.dk', subject: 'x', body: 'x', url: 'https://evil.example' }],
    ['more than a letter', { to: 'a@b.dk', subject: 'x', body: 'x'.repeat(20_001) }],
  ])('%s is refused', async (_, input) => {
    expect(await app.call('notice:mail', input as never)).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })

  test.skipIf(process.platform === 'win32')('whatever stands in it', async () => {
    await app.call('notice:mail', { to: 'file:///etc/x?y@b.dk', subject: 's&to=x@y.dk', body: 'b' })
    if (app.host === 'chromium') {
      expect(await shown('openExternal')).toBe(
        'mailto:file%3A%2F%2F%2Fetc%2Fx%3Fy@b.dk?subject=s%26to%3Dx%40y.dk&body=b',
      )
    }
  })
})

describe('proofs', () => {
  test('a file is attached to a step and kept; it opens as a copy under its own name', async () => {
    await open('Mobil og internet')
    const file = join(temporaryFolder(), 'Kvittering æøå.pdf')
    writeFileSync(file, 'postens kvittering')
    await app.chooseFile(file)
    await notice().getByRole('button', { name: 'Vedhæft bevis: Sendt' }).click()
    await notice().getByRole('button', { name: 'Åbn Kvittering æøå.pdf' }).waitFor()
    expect(readdirSync(join(data, 'documents'))).toHaveLength(1)
    await notice().getByRole('button', { name: 'Vedhæft bevis: Sendt' }).click()
    await page.getByText('Kvittering æøå.pdf er allerede vedhæftet.').waitFor()

    rmSync(file)
    await notice().getByRole('button', { name: 'Åbn Kvittering æøå.pdf' }).click()
    if (app.host === 'chromium')
      await expect.poll(async () => basename(await shown('openPath'))).toBe('Kvittering æøå.pdf')
  })

  test('what might be a program is shown in its folder instead', async () => {
    const file = join(temporaryFolder(), 'svar.exe')
    writeFileSync(file, 'MZ')
    await app.chooseFile(file)
    await notice().getByRole('button', { name: 'Vedhæft bevis: Sendt' }).click()
    await notice().getByRole('button', { name: 'Åbn svar.exe' }).click()
    await page.getByText('svar.exe kan være et program og åbnes ikke.').waitFor()
    if (app.host === 'chromium') {
      expect(basename(await shown('showItemInFolder'))).toBe('svar.exe')
      expect(basename(await shown('openPath'))).not.toBe('svar.exe')
    }
  })

  test('taken off the record it comes back with undo, and still opens', async () => {
    await notice().getByRole('button', { name: 'Fjern svar.exe' }).click()
    await expect.poll(() => notice().getByRole('button', { name: 'Åbn svar.exe' }).count()).toBe(0)
    await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click()
    await notice().getByRole('button', { name: 'Åbn svar.exe' }).click()
    await page.getByText('svar.exe kan være et program og åbnes ikke.').waitFor()
  })

  test('what cannot be kept or is gone is said, and nothing changes', async () => {
    const attach = () => notice().getByRole('button', { name: 'Vedhæft bevis: Sendt' }).click()
    await app.chooseFile(join(temporaryFolder(), 'væk.pdf'))
    await attach()
    await page.getByText('Filen kunne ikke læses.').waitFor()
    const folder = join(temporaryFolder(), 'mappe.pdf')
    mkdirSync(folder)
    await app.chooseFile(folder)
    await attach()
    await page.getByText('Det er ikke en fil.').waitFor()
    await app.chooseFile(null)
    await attach()
    for (const name of readdirSync(join(data, 'documents'))) rmSync(join(data, 'documents', name))
    await notice().getByRole('button', { name: 'Åbn Kvittering æøå.pdf' }).click()
    await page.getByText('Filen ligger ikke længere i Varsels mappe.').waitFor()
    expect(await notice().getByRole('list', { name: 'Beviser: Sendt' }).getByRole('listitem').count()).toBe(2)
  })

  test('only a proof on a contract can be opened', async () => {
    const [contract] = examples()
    const answer = await app.call('document:open', {
      contract: contract?.id ?? '',
      sha256: 'a'.repeat(64),
      name: '../../x.pdf',
    })
    expect(answer).toMatchObject({ ok: false, error: { code: 'document-unknown' } })
    const path = { contract: contract?.id ?? '', sha256: '../../../etc/passwd', name: 'x.pdf' }
    expect(await app.call('document:open', path)).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })
})

describe('the steps', () => {
  test('received, confirmed, the end: each ticked off where it stands, by the rules of the form', async () => {
    await open('Intranet')
    await notice().getByRole('button', { name: 'Notér opsigelse' }).click()
    await notice().getByLabel('Sendt den', { exact: true }).fill('16.11.2026')
    await notice().getByRole('button', { name: 'Gem' }).click()
    await tick('Modtaget', '15.11.2026')
    await notice().getByText('Kan ikke være modtaget, før den blev sendt 16. november 2026').waitFor()
    await notice().getByRole('form').getByRole('textbox').fill('22.11.2026')
    await notice().getByRole('form').getByRole('button', { name: 'Gem' }).click()
    await notice().getByText('Datoen ligger ude i fremtiden').waitFor()
    await notice().getByRole('form').getByRole('textbox').fill('17.11.2026')
    await notice().getByRole('form').getByRole('button', { name: 'Gem' }).click()
    await step('Modtaget').getByText('17. november 2026').waitFor()
    await notice().getByText('Afventer bekræftelse.').waitFor()

    await tick('Bekræftet')
    await step('Bekræftet').getByText('21. november 2026').waitFor()
    await step('Ophør').getByText('den 31. december 2026').waitFor()
    await step('Data hentet').getByText('senest 31. marts 2027').waitFor()
    expect(await notice().getByText('Udstyr returneret').count()).toBe(0)
    expect(
      await notice()
        .getByRole('button', { name: /^Skriv opsigelse/ })
        .count(),
    ).toBe(0)
  })

  test('after the end: hardware, final invoice, data; what is done is no longer asked for', async () => {
    await open('Gammel fiber')
    await part('Næste frist').getByText('Send lejet udstyr retur').waitFor()
    await step('Udstyr returneret').getByText('senest 29. november 2026').waitFor()
    // It ran out by itself, so there is no notice to follow.
    expect(await notice().getByRole('button', { name: 'Notér: Sendt' }).count()).toBe(0)
    await step('Slutfaktura set efter').getByText('senest 30. december 2026').waitFor()
    await tick('Udstyr returneret', '20.11.2026')
    await step('Udstyr returneret').getByText('20. november 2026').waitFor()
    expect(await textOf(page.getByRole('main'))).not.toContain('Send lejet udstyr retur')
    await tick('Slutfaktura set efter')
    await step('Slutfaktura set efter').getByText('21. november 2026').waitFor()
    await notice().getByRole('button', { name: 'Fjern: Udstyr returneret' }).click()
    await part('Næste frist').getByText('Send lejet udstyr retur').waitFor()
  })

  test('axe finds nothing in them, light and dark', async () => {
    await open('Mobil og internet')
    await notice().getByRole('button', { name: 'Notér: Modtaget' }).click()
    expect(await findings(page)).toEqual([])
  })
})
