import { truncateSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { readTableFile } from '../../../src/main/tableFile/index.ts'
import { fileOf, folder, readLines, refusalOf, workbook } from './files.ts'

const cellsOf = ({ rows }: Awaited<ReturnType<typeof readTableFile>>) => rows.map(({ cells }) => cells)

describe('CSV as Danes have it', () => {
  test('semicolons in Windows-1252, with æ, ø and å', async () => {
    const file = await readLines(['Leverandør;Beløb', 'Ærø Håndværk ApS;1.234,50', '"Møller; Søn";99,00'])
    expect(file.source).toEqual({ kind: 'csv', encoding: 'windows-1252', separator: ';' })
    expect(file.headings).toEqual(['Leverandør', 'Beløb'])
    expect(cellsOf(file)).toEqual([
      ['Ærø Håndværk ApS', '1.234,50'],
      ['Møller; Søn', '99,00'],
    ])
  })

  test('UTF-8 with a byte order mark, which is no part of the first heading', async () => {
    const file = await readLines(['\uFEFFLeverandør;Beløb', 'Ærø;1'], { encoding: 'utf8' })
    expect([file.source, file.headings]).toEqual([
      { kind: 'csv', encoding: 'utf-8', separator: ';' },
      ['Leverandør', 'Beløb'],
    ])
  })

  test('UTF-16 with tabs, as Excel saves Unicode text', async () => {
    const file = await readLines(['\uFEFFLeverandør\tBeløb', 'Ærø\t1,50'], { encoding: 'utf16le' })
    expect([file.source, cellsOf(file)]).toEqual([
      { kind: 'csv', encoding: 'utf-16le', separator: '\t' },
      [['Ærø', '1,50']],
    ])
  })

  test.each([
    [';', ['Titel;Pris pr. måned, kr.;Antal', 'A;1,50;2', 'B;2,50;3']],
    [',', ['Title,Price,Quantity', 'A,1.50,2', '"B, C",2.50,3']],
    ['\t', ['Titel\tPris', 'A\t1,50', 'B\t2,50']],
    ['|', ['Titel|Pris', 'A|1,50', 'B|2,50']],
    ['|', ['sep=|', 'Titel|Pris', 'A|1;5']],
  ])('the separator %j is found', async (separator, lines) => {
    expect((await readLines(lines)).source).toMatchObject({ separator })
  })

  test('rows keep the numbers that a sheet gives them, past a title, blank rows and line breaks', async () => {
    const file = await readLines(['Vores aftaler;;', '', 'Titel;Noter;Pris', 'A;"to', 'linjer";1', ';;', 'B;;2'])
    expect(file.headingsAt).toBe(3)
    expect(file.rows).toEqual([
      { at: 4, cells: ['A', 'to\r\nlinjer', '1'] },
      { at: 6, cells: ['B', '', '2'] },
    ])
  })

  test('letters and separator are read otherwise where that is asked', async () => {
    const reading = { encoding: 'utf-8', separator: ',' } as const
    const file = await readLines(['Leverandør,b;c', '1,2;3'], { reading })
    expect([file.headings, cellsOf(file)]).toEqual([['Leverand\uFFFDr', 'b;c'], [['1', '2;3']]])
  })
})

describe('workbooks', () => {
  test('days and numbers are such, and the first sheet with anything in it is read, or the one asked for', async () => {
    const bytes = await workbook({
      Tom: [[null]],
      Aftaler: [
        ['Titel', 'Start', 'Pris'],
        ['=Fiber', new Date('2026-02-01T00:00:00Z'), 1234.5],
      ],
      Mere: [['x'], ['y']],
    })
    const path = fileOf(bytes, 'bog.xlsx')
    const file = await readTableFile(path)
    expect(file.source).toEqual({ kind: 'xlsx', sheet: 1, sheets: ['Tom', 'Aftaler', 'Mere'] })
    expect(file.rows).toEqual([{ at: 2, cells: ['=Fiber', { day: '2026-02-01' }, 1234.5] }])
    expect((await readTableFile(path, { sheet: 2 })).headings).toEqual(['x'])
  })

  test('what a file is counts, not what it is called', async () => {
    const bytes = await workbook({ A: [['Titel'], ['Fiber']] })
    expect((await readTableFile(fileOf(bytes, 'bog.csv'))).source.kind).toBe('xlsx')
    expect((await readTableFile(fileOf('Titel;Pris\nA;1', 'liste.xlsx'))).source.kind).toBe('csv')
  })
})

/** A zip file of parts. */
async function zipOf(parts: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, bytes] of Object.entries(parts)) zip.addBuffer(bytes, name)
  zip.end()
  return buffer(zip.outputStream as never)
}

/** The bytes with every place that says one size saying another. */
function saying(bytes: Buffer, size: number, other: number): Buffer {
  const [from, to] = [size, other].map((each) => {
    const four = Buffer.alloc(4)
    four.writeUInt32LE(each)
    return four
  }) as [Buffer, Buffer]
  const changed = Buffer.from(bytes)
  for (let at = changed.indexOf(from); at !== -1; at = changed.indexOf(from, at + 4)) to.copy(changed, at)
  return changed
}

describe('bad files are refused in bounded time', () => {
  test('2 GB of a CSV file, before it is read', async () => {
    const path = fileOf('Titel;Pris\r\n')
    truncateSync(path, 2 * 1024 ** 3)
    const begun = performance.now()
    expect(await refusalOf(path)).toBe('too-large')
    expect(performance.now() - begun).toBeLessThan(500)
  })

  test('a million rows, in CSV and in a workbook', async () => {
    expect(await refusalOf(fileOf(`Titel;Pris\r\n${'A;1\r\n'.repeat(1_000_000)}`))).toBe('too-many-rows')
    const sheet = Buffer.from(`<sheetData>${'<row r="1"><c><v>1</v></c></row>'.repeat(1_000_000)}</sheetData>`)
    const zip = await zipOf({ 'xl/workbook.xml': Buffer.from('<workbook/>'), 'xl/worksheets/sheet1.xml': sheet })
    expect(await refusalOf(fileOf(zip, 'bog.xlsx'))).toBe('too-many-rows')
  })

  test('20,000 rows are read, one more is not', async () => {
    const rows = (count: number) => `Titel;Pris\r\n${'A;1\r\n'.repeat(count)}`
    expect((await readTableFile(fileOf(rows(20_000)))).rows).toHaveLength(20_000)
    expect(await refusalOf(fileOf(rows(20_001)))).toBe('too-many-rows')
  })

  test('workbooks that are cut off, or unpack to more than they may, or than they say', async () => {
    const whole = await workbook({ A: [['Titel'], ['Fiber']] })
    expect(await refusalOf(fileOf(whole.subarray(0, whole.length - 200), 'bog.xlsx'))).toBe('damaged')
    expect(await refusalOf(fileOf('PK\x03\x04 og så ikke mere', 'bog.xlsx'))).toBe('damaged')
    const workbookPart = { 'xl/workbook.xml': Buffer.from('<workbook/>') }
    const bomb = await zipOf({ ...workbookPart, 'xl/worksheets/sheet1.xml': Buffer.alloc(201 * 1024 ** 2) })
    expect(bomb.length).toBeLessThan(1024 ** 2)
    expect(await refusalOf(fileOf(bomb, 'bog.xlsx'))).toBe('too-large')
    expect(await refusalOf(fileOf(saying(bomb, 201 * 1024 ** 2, 1000), 'bog.xlsx'))).toBe('damaged')
  })

  test('zip files that are no workbook, and names that lead elsewhere', async () => {
    expect(await refusalOf(fileOf(await zipOf({ 'a.txt': Buffer.from('a') }), 'bog.xlsx'))).toBe('not-a-table')
    const away = await zipOf({ 'xx/evil.xml': Buffer.from('a') })
    const named = Buffer.from(away.toString('latin1').replaceAll('xx/evil.xml', '../evil.xml'), 'latin1')
    expect(await refusalOf(fileOf(named, 'bog.xlsx'))).toBe('damaged')
  })

  test('what is no table at all', async () => {
    expect(await refusalOf(fileOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])))).toBe(
      'not-a-table',
    )
    expect(await refusalOf(fileOf('\xd0\xcf\x11\xe0', 'gammel.xls'))).not.toBe('read')
    expect(await refusalOf(fileOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'gammel.xls'))).toBe('old-workbook')
    expect(await refusalOf(fileOf(''))).toBe('empty')
    expect(await refusalOf(fileOf('Titel;Pris\r\n;\r\n'))).toBe('empty')
    expect(await refusalOf(`${folder}/ingen.csv`)).toBe('unreadable')
    expect(await refusalOf(folder)).toBe('unreadable')
  })

  test('what is too much of one row is told with its row', async () => {
    expect(await refusalOf(fileOf('Titel;Pris\r\nA;1\r\n"B;2\r\nC;3'))).toBe('quotes in row 3')
    expect(await refusalOf(fileOf(`Titel;Pris\r\nA;1\r\n${'x'.repeat(20_001)};2`))).toBe('cell-too-long in row 3')
    expect(await refusalOf(fileOf(`${'x;'.repeat(200)}x\r\nA;1`))).toBe('too-many-columns in row 1')
  })
})
