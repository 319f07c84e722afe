import Papa from 'papaparse'
import readExcelFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { xlsxFile } from '../../../src/main/tables/xlsxFile.ts'
import { exampleContracts } from '../../../src/shared/examples/index.ts'
import { defaultSettings } from '../../../src/shared/ledger/index.ts'
import { appraise } from '../../../src/shared/portfolio/index.ts'
import { isoDay } from '../../../src/shared/rules/index.ts'
import { csvText, type Table, type TableName, table, tableNames } from '../../../src/shared/tables/index.ts'
import { appraised, context, type Given, terms } from '../../portfolio/appraised.ts'

/** The tables as of 21 November 2026. */
function tables(given: readonly Given[], language: 'da' | 'en' = 'da', months = 12) {
  const appraisals = given.map(appraised)
  return (name: TableName): Table => table(name, { appraisals, context, settings: defaultSettings, months, language })
}

/** A table's rows by their headings; days as 2026-11-21, amounts in kroner. */
function rowsOf({ columns, rows }: Table): Record<string, unknown>[] {
  const read = (cell: unknown, kind: string) =>
    typeof cell !== 'number' ? cell : kind === 'day' ? isoDay(cell) : cell / 100
  return rows.map((row) => Object.fromEntries(columns.map(({ title, kind }, at) => [title, read(row[at], kind)])))
}

const csvRows = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';' }).data

const unicom: Given = { title: 'Mobil', terms: terms.unicomBound }

describe('contracts', () => {
  test('have what was written on them and what follows from it, every amount without VAT', () => {
    const given: Given = {
      ...unicom,
      contractNumber: '00417',
      tags: ['telefoni', 'drift'],
      costCentre: '100 drift',
      intent: { kind: 'look-again', on: '2027-01-04' },
      notes: 'Ring til Åse; hun ved det',
    }
    expect(rowsOf(tables([given])('contracts'))).toEqual([
      {
        Kontrakt: 'Mobil',
        Leverandør: 'Unicom',
        Kontraktnummer: '00417',
        Etiketter: 'telefoni, drift',
        Afdeling: '100 drift',
        Status: 'Bundet',
        Hensigt: 'Ses på igen 04.01.2027',
        Aftaledato: '2025-02-12',
        Startdato: '2025-03-01',
        'Bundet til og med': '2027-02-28',
        'Send opsigelse senest': '2026-11-25',
        'Modtaget senest': '2026-11-30',
        Ophører: '2027-02-28',
        'Ophører efter den forsigtige fortolkning': '2027-06-30',
        'Misses fristen, ophører den': '2027-03-31',
        'Det koster at misse fristen, kr. ekskl. moms': 1000,
        'Pris pr. måned, kr. ekskl. moms': 1000,
        'De næste 12 måneder, kr. ekskl. moms': 12_000,
        'De næste 12 måneder højst, kr. ekskl. moms': 12_000,
        'Resterende forpligtelse, kr. ekskl. moms': 7000,
        Kontaktperson: '',
        'E-mail': '',
        'Udgave af vilkårene': 'Unicom 25.05.2018',
        'Opsigelse sendt': null,
        'Opsigelse modtaget': null,
        'Opsigelse bekræftet': null,
        'Afløses af': '',
        Noter: 'Ring til Åse; hun ved det',
        Eksempel: '',
      },
    ])
  })

  test('say where the terms are silent, and what an index not known may add', () => {
    const [row] = rowsOf(tables([{ terms: terms.comasystem }])('contracts'))
    expect(row).toMatchObject({
      Status: 'Opsigelse ikke oplyst',
      'Bundet til og med': 'fremgår ikke',
      'Send opsigelse senest': 'fremgår ikke',
      'Det koster at misse fristen, kr. ekskl. moms': 'fremgår ikke',
      'De næste 12 måneder, kr. ekskl. moms': 12_000,
      'De næste 12 måneder højst, kr. ekskl. moms': 12_600,
    })
  })

  test('have no deadline where the end is known', () => {
    const [row] = rowsOf(tables([{ terms: { ...terms.zimaone, endsOn: '2027-01-31' } }])('contracts'))
    expect(row).toMatchObject({ Ophører: '2027-01-31', 'Send opsigelse senest': null, 'Modtaget senest': null })
  })
})

describe('payments', () => {
  const came = { invoiceOn: '2026-03-01', gross: 1375_00, number: 'F-12', paidOn: '2026-03-09' }

  test('are a row a charge from 1 January through the months ahead, with VAT apart', () => {
    const rows = rowsOf(tables([unicom])('payments'))
    expect(rows).toHaveLength(10 + 12)
    expect(rows[0]).toMatchObject({
      Fakturadato: '2026-01-01',
      Forfalder: '2026-01-01',
      Kontrakt: 'Mobil',
      'Periode fra': '2026-01-01',
      'Periode til': '2026-01-31',
      'Aftalt, kr. ekskl. moms': 1000,
      'Moms, kr.': 250,
      'Aftalt, kr. inkl. moms': 1250,
      'Fakturaen kom på, kr. inkl. moms': null,
    })
    expect(rows.at(-1)).toMatchObject({ Fakturadato: '2027-10-01' })
    expect(rowsOf(tables([unicom], 'da', 60)('payments')).at(-1)).toMatchObject({ Fakturadato: '2031-10-01' })
  })

  test('what came stands once an invoice, however many lines it has, so that the column can be summed', () => {
    const line = { kind: 'subscription', unitPrice: 500_00 } as const
    const rows = rowsOf(
      tables([{ ...unicom, invoices: [came], terms: { ...terms.unicomBound, lines: [line, line] } }])('payments'),
    ).filter((row) => row.Fakturadato === '2026-03-01')
    expect(rows.map((row) => row['Fakturaen kom på, kr. inkl. moms'])).toEqual([1375, null])
    expect(rows.map((row) => [row.Fakturanummer, row.Betalt])).toEqual([
      ['F-12', '2026-03-09'],
      ['F-12', '2026-03-09'],
    ])
  })

  test('an invoice that came unexpected has a row', () => {
    const rows = rowsOf(tables([{ ...unicom, invoices: [{ ...came, invoiceOn: '2026-03-17' }] }])('payments'))
    expect(rows.find((row) => row.Fakturadato === '2026-03-17')).toMatchObject({
      Linje: 'Ikke ventet efter kontrakten',
      'Aftalt, kr. ekskl. moms': null,
      'Fakturaen kom på, kr. inkl. moms': 1375,
    })
  })
})

test('deadlines are what Varsel reminds of, on both readings, soonest first, each with its clause', () => {
  expect(rowsOf(tables([unicom, { title: 'Kontor', terms: terms.zimaone }])('deadlines'))).toMatchObject([
    {
      'Gør det senest': '2026-11-25',
      'Det skal gøres': 'Send opsigelse af Mobil',
      'Modtaget senest': '2026-11-30',
      Ophører: '2027-02-28',
      'Det koster at misse fristen, kr. ekskl. moms': 1000,
      'Vilkårenes punkter': 'pkt. 15.1 †',
    },
    {
      'Det skal gøres': 'Send opsigelse af Kontor',
      'Send opsigelse senest': '2027-01-01',
      'Misses fristen, ophører den': '2028-01-31',
      'Det koster at misse fristen, kr. ekskl. moms': 12_000,
      'Vilkårenes punkter': 'Abonnement; Opsigelse',
    },
    { 'Det skal gøres': 'Send opsigelse af Mobil', 'Modtaget senest': '2027-03-31', Ophører: '2027-06-30' },
  ])
})

describe('CSV', () => {
  test('is as Danish Excel reads it, in either language', () => {
    const [da, en] = (['da', 'en'] as const).map((language) => csvText(tables([unicom], language)('payments')))
    const dataOf = (text: string | undefined) => text?.split('\r\n').slice(1)
    expect(da?.startsWith('\uFEFFFakturadato;Forfalder;Kontrakt;')).toBe(true)
    expect(da?.split('\r\n')[1]).toMatch(/^01-01-2026;01-01-2026;Mobil;Unicom;;.*;1000,00;250,00;1250,00;1000,00;;;$/)
    expect(da?.endsWith('\r\n')).toBe(true)
    expect(en?.startsWith('\uFEFFInvoice date;Due;Contract;')).toBe(true)
    expect(dataOf(en)).toEqual(dataOf(da))
  })

  test.each([
    ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ['+45 12 34 56 78', `'+45 12 34 56 78`],
    ['-1+1', `'-1+1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['\r=1', `'\r=1`],
    ['\n=1', `'\n=1`],
    ['＝1+1', `'＝1+1`],
    ['a=b; "æøå"\nto linjer', 'a=b; "æøå"\nto linjer'],
  ])('%j is read back as %j', (notes, read) => {
    const [heads, row] = csvRows(csvText(tables([{ ...unicom, notes }])('contracts')))
    expect(row?.[heads?.indexOf('Noter') ?? -1]).toBe(read)
  })

  test('a formula in the place of a heading, a title or a line is harmless too, and negative amounts stay numbers', () => {
    const csv = csvText({
      name: '',
      columns: [
        { title: '=1', kind: 'text', width: 1 },
        { title: 'kr.', kind: 'money', width: 1 },
      ],
      rows: [['@x', -12_50]],
    })
    expect(csv).toBe("\uFEFF'=1;kr.\r\n'@x;-12,50\r\n")
  })
})

describe('XLSX', () => {
  test('has a sheet a table, with real dates, numbers in kroner, and words as words', async () => {
    const given: Given = { ...unicom, title: '=1+1', contractNumber: '00417', notes: 'Linje\nto \u0001 <&> 😀' }
    const names = ['Kontrakter', 'Betalinger', 'Frister']
    const sheets = await readExcelFile(await xlsxFile(tableNames.map(tables([given]))))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(names)
    const [contracts, payments] = sheets.map(({ data }) => data)
    const [heads, row] = contracts ?? []
    const cell = (title: string) => row?.[heads?.indexOf(title) ?? -1]
    expect(cell('Kontrakt')).toBe('=1+1')
    expect(cell('Kontraktnummer')).toBe('00417')
    expect(cell('Aftaledato')).toEqual(new Date('2025-02-12T00:00:00Z'))
    expect(cell('Pris pr. måned, kr. ekskl. moms')).toBe(1000)
    expect(cell('Noter')).toMatch(/^Linje\nto .?.? ?<&> 😀$/)
    expect(payments?.[1]?.slice(7, 11)).toEqual([new Date('2026-01-31T00:00:00Z'), 1000, 250, 1250])
  })

  test('the examples read the same from both kinds of file', async () => {
    const appraisals = exampleContracts(context.today, 'da', () => crypto.randomUUID()).map((record) =>
      appraise(record, context),
    )
    const sources = { appraisals, context, settings: defaultSettings, months: 12, language: 'da' as const }
    const all = tableNames.map((name) => table(name, sources))
    const sheets = await readExcelFile(await xlsxFile(all))
    for (const [at, its] of all.entries()) {
      const csv = csvRows(csvText(its)).slice(0, -1)
      const written = (sheets[at]?.data ?? []).map((row) =>
        its.columns.map(({ kind }, column) => asInCsv(row[column] ?? null, kind)),
      )
      expect(written).toEqual(csv)
    }
  })
})

/** A cell of a sheet as the CSV file has it. */
function asInCsv(cell: unknown, kind: string): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10).split('-').reverse().join('-')
  if (typeof cell === 'number' && kind === 'money') return cell.toFixed(2).replace('.', ',')
  return cell === null ? '' : String(cell)
}
