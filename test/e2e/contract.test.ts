import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { ContractRecord } from '../../src/shared/ledger/index.ts'
import { examples, findings, seed, sharedApp } from './harness/index.ts'

let page: Page

sharedApp(async (app) => {
  page = app.page
  await seed(app, contracts())
})

/** The examples, and an old contract that the one for mobile phones has taken the place of. */
function contracts(): ContractRecord[] {
  const all = examples()
  const mobile = all.find(({ title }) => title === 'Mobil og internet')
  const followed = all.map((each) => {
    if (each.title === 'Gamle mobilnumre') return { ...each, followedBy: mobile?.id ?? null }
    return each
  })
  return [...followed, oldAgreement(all), ended(all), agreedWithIndex(all), outOfLockIn(all)]
}

/** One whose lock-in is over, counted in a way that the terms leave open. */
function outOfLockIn(all: readonly ContractRecord[]): ContractRecord {
  const phones = all.find(({ title }) => title === 'Telefoni på kontoret') as ContractRecord
  return { ...phones, id: crypto.randomUUID(), title: 'Telefoner', terms: { ...phones.terms, signedOn: '2025-03-10' } }
}

/** One whose last day has passed. */
function ended(all: readonly ContractRecord[]): ContractRecord {
  const mobile = all.find(({ title }) => title === 'Mobil og internet') as ContractRecord
  return {
    ...mobile,
    id: crypto.randomUUID(),
    title: 'Nedlagt',
    terms: { supplier: 'unicom', signedOn: '2024-01-01', endsOn: '2025-12-31' },
  }
}

/** One whose customer has agreed how it is terminated, at prices that follow an index not known yet. */
function agreedWithIndex(all: readonly ContractRecord[]): ContractRecord {
  const system = all.find(({ title }) => title === 'Kontraktstyring') as ContractRecord
  const termination = { noticeMonths: 3, endsAt: 'period-end' as const, termMonths: 12, firstTermMonths: 12 }
  return {
    ...system,
    id: crypto.randomUUID(),
    title: 'Kontraktstyring, aftalt',
    terms: { ...system.terms, agreed: { termination } },
  }
}

/** One signed before the edition of 1 May 2021. */
function oldAgreement(all: readonly ContractRecord[]): ContractRecord {
  const intranet = all.find(({ title }) => title === 'Intranet') as ContractRecord
  return {
    ...intranet,
    id: crypto.randomUUID(),
    title: 'Gammelt intranet',
    intent: { kind: 'keep', through: '2027-04-29' },
    terms: { ...intranet.terms, signedOn: '2021-04-30', lines: [] },
  }
}

async function open(title: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Kontrakter' }).click()
  await page.getByRole('main').getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** A part of the page by its heading. */
const part = (name: string | RegExp): Locator => page.getByRole('region', { name })

/** What stands in a part, with ordinary spaces. */
async function textOf(place: Locator): Promise<string> {
  return (await place.innerText()).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')
}

const notice = () => part('Opsigelse')

async function record(values: Readonly<Record<string, string>>): Promise<void> {
  await notice()
    .getByRole('button', { name: /^(Notér opsigelse|Ret)$/ })
    .click()
  for (const [label, value] of Object.entries(values)) await notice().getByLabel(label, { exact: true }).fill(value)
  await notice().getByRole('button', { name: 'Gem' }).click()
}

describe('what stands at the top', () => {
  test('Unicom in a binding: the earlier deadline, with the stake of the same reading', async () => {
    await open('Mobil og internet')
    const lead = await textOf(part('Næste frist'))
    expect(lead).toContain('25. nov. 2026 om 4 dage')
    expect(lead).toContain('Send opsigelse af Mobil og internet')
    expect(lead).toContain('ophører kontrakten 28. februar 2027')
    expect(lead).toContain(
      'Er opsigelsen ikke modtaget senest 30. november 2026, er kontrakten bundet til 31. marts 2027, og det koster 1.593 kr.',
    )
    expect(lead).toContain('holder Unicom på den forsigtige fortolkning, er den bundet til 30. juni 2027.')
  })

  test.each([
    ['Rengøring', 'Kan opsiges løbende', 'Opsagt i dag ophører den 31. december 2026.'],
    ['Kontraktstyring', 'Opsigelse fremgår ikke af vilkårene', 'Der beregnes ingen frist.'],
    ['Nedlagt', 'Ophørte 31. december 2025', 'Kontrakten løber ikke længere.'],
  ])('%s: %s', async (title, what, why) => {
    await open(title)
    const standing = await textOf(part('Sådan står det'))
    expect(standing).toContain(what)
    expect(standing).toContain(why)
  })

  test('a contract that ends tells when, and what must be done before', async () => {
    await open('Gamle mobilnumre')
    const lead = await textOf(part('Næste frist'))
    expect(lead).toContain('Bed skriftligt om en kopi af data')
    expect(lead).toContain('Ophører 4. februar 2027.')
  })

  test('one signed before the edition of its terms is warned of', async () => {
    await open('Gammelt intranet')
    await page.getByText('Aftalen er indgået før denne udgave af vilkårene (1. maj 2021).').waitFor()
  })

  test('where the terms do not say, the page leads to where the agreement is entered', async () => {
    await open('Kontraktstyring')
    expect(await textOf(part('Binding og frist'))).toContain('Modtaget senest fremgår ikke af vilkårene')
    await page.getByRole('button', { name: 'Skriv aftalt opsigelse' }).click()
    await page.getByRole('heading', { level: 1, name: /Kontraktstyring/ }).waitFor()
    expect(await page.getByRole('heading', { name: 'Sådan står det' }).count()).toBe(0)
  })
})

describe('facts', () => {
  test('both readings of a binding stand side by side', async () => {
    await open('Mobil og internet')
    const rows = await part('Binding og frist').getByRole('table').getByRole('row').allInnerTexts()
    expect(
      rows.map((row) =>
        row
          .replaceAll('\u00a0', ' ')
          .split('\t')
          .map((cell) => cell.trim()),
      ),
    ).toEqual([
      [
        'Fortolkning',
        expect.stringContaining('omkostninger regnes her'),
        expect.stringContaining('der advares om denne frist'),
      ],
      ['Opsigelse kan gives fra', '1. marts 2027', '21. november 2026'],
      ['Modtaget senest', '31. marts 2027', '30. november 2026'],
      ['Ophører', '30. juni 2027', '28. februar 2027'],
      ['Misses fristen, ophører den', '31. juli 2027', '31. marts 2027'],
      ['Det koster at misse den', '1.593,00 kr.', '1.593,00 kr.'],
    ])
    expect(await textOf(part('Binding og frist'))).toContain('gentag opsigelsen 1. marts 2027')
    expect(await textOf(part(/^Pris/))).toContain('tidligste ophør 30. juni 2027, efter den forsigtige fortolkning')
  })

  test('a lock-in that is over makes no assumption of the deadline; a period that binds is said', async () => {
    await open('Telefoner')
    const facts = await textOf(part('Binding og frist'))
    expect(facts).toContain('Binding udløbet 10. marts 2026 Antagelse †')
    expect(facts).toContain('Modtaget senest 30. november 2026 Står i vilkårene')
    await open('Gammelt intranet')
    expect(await textOf(part('Binding og frist'))).toContain(
      'udløbet 29. april 2022 Står i vilkårene kan tidligst ophøre 29. april 2027, når perioden udløber',
    )
  })

  test.each([
    ['Mobil og internet', '9.264,00 kr.'],
    ['Intranet', '10.000,00 kr.'],
    ['Kontraktstyring', '200.000,00 kr.'],
    ['Webshop til regnskab', '3.588,00 kr.'],
    ['Telefoni på kontoret', 'fremgår ikke af vilkårene'],
  ])('%s: what the supplier owes at most is %s', async (title, most) => {
    await open(title)
    expect(await textOf(part('Ansvar og ophør'))).toContain(`Leverandøren hæfter højst for ${most}`)
  })

  test('payments whose index is not known are shown as a range, and a total for 12 or 24 months', async () => {
    await open('Kontraktstyring')
    const payments = part('Betalinger, der kommer').last()
    expect(await textOf(payments.getByRole('row', { name: /01\.02\.2027/ }))).toContain(
      '2.994,00 kr. op til 3.143,70 kr.',
    )
    expect(await textOf(payments.getByRole('row', { name: /^I alt/ }))).toContain('11.976,00 kr.')
    await page.getByText('24 måneder', { exact: true }).click()
    await expect.poll(() => payments.getByRole('row').count()).toBe(10)
    expect(await textOf(payments.getByRole('row', { name: /^I alt/ }))).toContain('23.952,00 kr.')
  })

  test('so are committed cost and the cost of a missed deadline', async () => {
    await open('Kontraktstyring, aftalt')
    expect(await textOf(part(/^Pris/))).toMatch(/Resterende forpligtelse .*31\. januar 2028; op til [\d.,]+ kr\./)
    expect(await textOf(part('Binding og frist'))).toMatch(/Det koster at misse fristen .*; op til [\d.,]+ kr\./)
  })

  test('where the terms state no due date, that is said', async () => {
    await open('Telefoni på kontoret')
    const row = part('Betalinger, der kommer')
      .last()
      .getByRole('row', { name: /30\.11\.2026/ })
    expect(await textOf(row)).toContain('fremgår ikke')
  })
})

describe('why', () => {
  test('opens by the keyboard beside the figure with its clauses, and closes back to it', async () => {
    await open('Mobil og internet')
    const ask = page.getByRole('button', { name: 'Hvorfor? Modtaget senest' })
    await ask.focus()
    await page.keyboard.press('Enter')
    const why = page.getByRole('dialog')
    await why.getByText('Antagelse †: pkt. 15.1').first().waitFor()
    expect(await textOf(why)).toContain('30. november 2026')
    await page.keyboard.press('Escape')
    await why.waitFor({ state: 'detached' })
    expect(await ask.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('a charge tells how it comes about', async () => {
    await open('Intranet')
    await page.getByRole('button', { name: 'Hvorfor? Brugere, 01.01.2027' }).click()
    expect(await textOf(page.getByRole('dialog'))).toContain('12 brugere betales i pakker som 15')
    await page.keyboard.press('Escape')
  })

  test('every clause is there, with what it settles or why nothing is computed from it', async () => {
    await open('Intranet')
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Vilkår/ })
      .click()
    const clauses = part(/^Vilkår/).getByRole('listitem')
    const all = await clauses.count()
    expect(all).toBe(20)
    await page.getByLabel('Kun dem, der regnes efter').check()
    await expect.poll(() => clauses.count()).toBeLessThan(all)
    for (const clause of await clauses.allInnerTexts()) expect(clause).toContain('Regnes:')
    await page.getByRole('searchbox', { name: 'Find i vilkårene' }).fill('bekræft')
    await expect.poll(async () => (await clauses.allInnerTexts()).join()).toContain('at opsigelsen skal bekræftes')
  })

  test('assumptions say what else could be meant', async () => {
    await open('Mobil og internet')
    await page.getByRole('button', { name: /^Antagelser/ }).click()
    expect(await textOf(part(/^Antagelser/))).toContain('Eller: Opsigelse kan måske gives når som helst')
  })
})

describe('recording what happened', () => {
  test('ZimaOne: sent, then received, then confirmed; the page follows', async () => {
    await open('Intranet')
    await record({ 'Sendt den': '16.11.2026' })
    await notice().getByText('Sendt. Tæller først, når den er modtaget').waitFor()
    await part('Næste frist').getByText('Få bekræftet, at opsigelsen af Intranet er modtaget').waitFor()

    await record({ 'Modtaget den': '18-11-2026' })
    await notice().getByText('Afventer bekræftelse.').waitFor()
    expect(await textOf(part('Næste frist'))).toContain(
      'Er den ikke bekræftet til tiden, er kontrakten bundet til 31. december 2027',
    )
    expect(await textOf(part('Binding og frist'))).toContain('Bekræftet senest 31. december 2026')

    await record({ 'Bekræftet den': '20/11/26' })
    await notice().getByText('Gældende: kontrakten ophører 31. december 2026.').waitFor()
    expect(await textOf(part('Binding og frist'))).toContain('Ophører 31. december 2026')
    expect(await textOf(notice())).toContain('Sendt 16. november 2026 (e-mail)')
  })

  test('an end later than the rules give is pointed out, with what to do', async () => {
    await open('Gamle mobilnumre')
    await record({ 'Sidste dag ifølge leverandøren': '31.3.2027' })
    await notice()
      .getByText('Leverandørens ophør 31. marts 2027 er senere end reglerne giver: 4. februar 2027.')
      .waitFor()
    await notice().getByText('bed om at få 4. februar 2027 bekræftet').waitFor()
    await part('Næste frist').getByText('Gør indsigelse mod ophøret af Gamle mobilnumre').waitFor()
    await notice().getByRole('button', { name: 'Hvorfor? Opsigelse' }).click()
    expect(await textOf(page.getByRole('dialog'))).toContain('Gør indsigelse.')
    await page.keyboard.press('Escape')
  })

  test('too early: the day to repeat it, and what the other reading gives; taking it back', async () => {
    await open('Mobil og internet')
    await record({ 'Modtaget den': '20.11.2026' })
    await notice().getByText('Gentag opsigelsen 1. marts 2027.').waitFor()
    await notice().getByText('Efter den anden fortolkning ophører kontrakten 28. februar 2027').waitFor()
    const facts = await textOf(part('Binding og frist'))
    expect(facts).toContain('Gentag opsigelsen fra 1. marts 2027')
    expect(facts).toContain('Modtaget senest 31. marts 2027')
    expect(facts).not.toContain('Send senest')
    await notice().getByRole('button', { name: 'Fjern notering' }).click()
    await notice().getByText('Der er ikke noteret nogen opsigelse.').waitFor()
  })

  test.each([
    [{ 'Modtaget den': '31.2.2026' }, 'Modtaget den', 'Den dato findes ikke'],
    [{ 'Sendt den': '22.11.2026' }, 'Sendt den', 'Datoen ligger ude i fremtiden'],
    [
      { 'Sendt den': '12.11.2026', 'Modtaget den': '11.11.2026' },
      'Modtaget den',
      'Kan ikke være modtaget, før den blev sendt 12. november 2026',
    ],
    [
      { 'Modtaget den': '11.11.2026', 'Bekræftet den': '10.11.2026' },
      'Bekræftet den',
      'Kan ikke være bekræftet, før den blev modtaget 11. november 2026',
    ],
    [{ 'Bekræftet den': '10.11.2026' }, 'Modtaget den', 'Skriv, hvornår opsigelsen blev modtaget'],
    [
      { 'Sidste dag ifølge leverandøren': '1.1.2020' },
      'Sidste dag ifølge leverandøren',
      'Ligger før aftalen blev indgået',
    ],
  ])('%j is refused at its field', async (values, field, message) => {
    await open('Webshop til regnskab')
    await record(values)
    const wrong = notice().getByLabel(field, { exact: true })
    expect(await wrong.getAttribute('aria-invalid')).toBe('true')
    await notice().getByText(message).waitFor()
    await expect.poll(() => wrong.evaluate((input) => input === document.activeElement)).toBe(true)
    await notice().getByRole('button', { name: 'Annuller' }).click()
    await notice().getByText('Der er ikke noteret nogen opsigelse.').waitFor()
  })

  test('a day can be chosen in the calendar', async () => {
    await open('Webshop til regnskab')
    await notice().getByRole('button', { name: 'Notér opsigelse' }).click()
    await notice().getByRole('button', { name: 'Kalender: Sendt den' }).click()
    await page.getByRole('button', { name: '19 november 2026' }).click()
    expect(await notice().getByLabel('Sendt den', { exact: true }).inputValue()).toBe('19.11.2026')
    await notice().getByRole('button', { name: 'Annuller' }).click()
  })
})

test('what the user means to do is changed on the page, which follows', async () => {
  await open('Webshop til regnskab')
  await page.getByLabel('Hensigt').selectOption('Beholdes')
  await expect.poll(() => textOf(part('Næste frist'))).toContain('10. dec. 2027')
  // The letter would end the term that is kept.
  expect(await part('Næste frist').getByRole('button', { name: 'Skriv opsigelse' }).count()).toBe(0)
  await page.getByLabel('Hensigt').selectOption('Ses på igen')
  await page.getByLabel('Ses på igen den', { exact: true }).fill('1.12.2026')
  await page.getByRole('main').getByRole('button', { name: 'Gem', exact: true }).click()
  await page.getByText('Se på Webshop til regnskab igen').waitFor()
})

test('a contract leads to the one that follows it, and back', async () => {
  await open('Gamle mobilnumre')
  await page.getByRole('link', { name: 'Mobil og internet' }).click()
  await page.getByRole('heading', { level: 1, name: 'Mobil og internet' }).waitFor()
  await page.getByText('Afløser').getByRole('link', { name: 'Gamle mobilnumre' }).click()
  await page.getByRole('heading', { level: 1, name: 'Gamle mobilnumre' }).waitFor()
})

test('axe finds nothing, light and dark, with a why and the form open', async () => {
  await open('Mobil og internet')
  await page.getByRole('button', { name: /^Antagelser/ }).click()
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Vilkår/ })
    .click()
  await record({ 'Modtaget den': 'i går' })
  await page.getByRole('button', { name: 'Hvorfor? Det koster at misse fristen' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await notice().getByRole('button', { name: 'Kalender: Sendt den' }).click()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
})

test('deleting goes to the contracts, and can be undone', async () => {
  await open('Rengøring')
  await page.getByRole('button', { name: 'Slet' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kontrakter' }).waitFor()
  await page.getByText('Rengøring er slettet').waitFor()
  expect(await page.getByRole('main').getByRole('link', { name: 'Rengøring' }).count()).toBe(0)
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click()
  await open('Rengøring')

  await page.getByRole('button', { name: 'Gendan: Rengøring er slettet' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kontrakten er her ikke længere.' }).waitFor()
  await page.getByRole('button', { name: 'Gå til kontrakter' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kontrakter' }).waitFor()
})
