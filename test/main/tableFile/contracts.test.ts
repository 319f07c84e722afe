import { describe, expect, test } from 'vitest'
import { readTableFile } from '../../../src/main/tableFile/index.ts'
import { xlsxFile } from '../../../src/main/tables/xlsxFile.ts'
import type { ContractRecord } from '../../../src/shared/ledger/index.ts'
import { contractRecordInput } from '../../../src/shared/ledger/input.ts'
import { appraise, contextOf } from '../../../src/shared/portfolio/index.ts'
import {
  contractsOf,
  type Field,
  type Format,
  formatsOf,
  proposedMeanings,
  type Shared,
  type TableContract,
  type TableFile,
  templateTable,
} from '../../../src/shared/tableImport/index.ts'
import { csvText, table } from '../../../src/shared/tables/index.ts'
import { examples, today } from '../../e2e/harness/seed.ts'
import { fileOf, readLines, workbook } from './files.ts'

interface Said {
  readonly answers?: readonly [number, Format][]
  readonly shared?: Shared
  readonly ledger?: readonly ContractRecord[]
}

/** The contracts of a table whose columns mean what is proposed. */
function taken(file: TableFile, { answers = [], shared = {}, ledger = [] }: Said = {}): TableContract[] {
  const meanings = proposedMeanings(file)
  const formats = new Map([...formatsOf(file, meanings).known, ...answers])
  return contractsOf(
    file,
    { meanings, formats, shared, words: { unknownTerms: { name: 'Ukendt', ref: '1', says: 'Intet.' } } },
    ledger,
  )
}

const termsOf = (contracts: readonly TableContract[]) => contracts.map(({ record }) => record.terms)

/** Faults as place and kind: `row 3, column 2: not-a-date`; the column is counted from 1, and – where there is none. */
const faultsOf = (contracts: readonly TableContract[]) =>
  contracts.flatMap(({ faults }) =>
    faults.map(({ row, column, field, wrong }) => {
      const what = wrong.kind === 'cell' ? wrong.problem : wrong.kind === 'rules' ? wrong.fault.code : wrong.kind
      return `row ${row}, column ${column === null ? '–' : column + 1} (${field}): ${what}`
    }),
  )

/** A record as the ledger takes it from outside. */
const accepted = ({ record }: TableContract) =>
  contractRecordInput.safeParse({ ...record, id: '00000000-0000-4000-8000-000000000001' }).success

describe('what columns mean', () => {
  const meaningsOf = async (...headings: string[]) => {
    const values = headings.map((heading) => (/dato|start|slut|date|end$/i.test(heading) ? '13-02-2026' : '12'))
    return proposedMeanings(await readLines([headings.join(';'), values.join(';')]))
  }

  test.each<[string, Field | null]>([
    ['Leverandør', 'supplier'],
    ['Udbyder', 'supplier'],
    ['Vendor', 'supplier'],
    ['Aftale', 'title'],
    ['Kontraktens navn', 'title'],
    ['Aftalenr.', 'contractNumber'],
    ['Kunde nr', 'contractNumber'],
    ['Startdato', 'startsOn'],
    ['Ikrafttrædelsesdato', 'startsOn'],
    ['Underskriftsdato', 'signedOn'],
    ['Udløbsdato', 'endsOn'],
    ['Pris pr. md.', 'monthlyPrice'],
    ['Monthly cost', 'monthlyPrice'],
    ['Stykpris', 'unitPrice'],
    ['Pris pr. licens', 'unitPrice'],
    ['Antal', 'quantity'],
    ['Opsigelsesvarsel', 'notice'],
    ['Opsigelsesvarsel (mdr.)', 'noticeMonths'],
    ['Notice (days)', 'noticeDays'],
    ['Binding', 'lockIn'],
    ['Betalingsfrist', 'paymentDays'],
    ['Afdeling', 'costCentre'],
    ['Kommentar', 'notes'],
    ['Vægt i kg', null],
  ])('%s', async (heading, field) => {
    expect(await meaningsOf(heading)).toEqual([field])
  })

  test('a price beside a number is of one, unless it says otherwise', async () => {
    expect(await meaningsOf('Antal', 'Pris pr. md.')).toEqual(['quantity', 'unitPrice'])
    expect(await meaningsOf('Antal', 'Pris pr. md. i alt')).toEqual(['quantity', 'monthlyPrice'])
  })

  test('values count where headings say nothing, and against headings that they do not fit', async () => {
    const file = await readLines(['A;B;Starter', 'unicom;mette@example.dk;snart', 'Fynsk El;jens@example.dk;senere'])
    expect(proposedMeanings(file)).toEqual(['supplier', 'contactEmail', null])
  })
})

describe('dates and numbers are asked about where they can be read in two ways', () => {
  const asked = async (heading: string, ...values: string[]) => {
    const file = await readLines([`Titel;${heading}`, ...values.map((value) => `A;${value}`)])
    return formatsOf(file, proposedMeanings(file)).questions.map(({ example, choices }) => [example, choices])
  }

  test.each([
    ['Startdato', ['01-02-2026'], ['01-02-2026', ['dmy', 'mdy']]],
    ['Startdato', ['01/02/26', '05/05/26'], ['01/02/26', ['dmy', 'mdy']]],
    ['Pris pr. md.', ['1.000', '250'], ['1.000', ['comma', 'point']]],
    ['Pris pr. md.', ['1,000 kr.'], ['1,000', ['comma', 'point']]],
    ['Antal', ['1.000'], ['1.000', ['comma', 'point']]],
  ])('%s %j is asked', async (heading, values, question) => {
    expect(await asked(heading, ...values)).toEqual([question])
  })

  test.each([
    ['Startdato', ['13-02-2026', '01-02-2026']],
    ['Startdato', ['02/13/2026', '01/02/2026']],
    ['Startdato', ['05-05-2026']],
    ['Startdato', ['01.02.2026']],
    ['Startdato', ['1/2-2026']],
    ['Startdato', ['2026-02-01', '2026-03-04']],
    ['Startdato', ['1. februar 2026', '1 Mar 2026']],
    ['Pris pr. md.', ['1.000', '12,50']],
    ['Pris pr. md.', ['1,000', '12.50']],
    ['Pris pr. md.', ['1.234,50', '1 000', '1.500,-']],
    ['Pris pr. md.', ['1000', '250']],
  ])('%s %j is not', async (heading, values) => {
    expect(await asked(heading, ...values)).toEqual([])
  })

  test('real dates and numbers of a workbook are not asked about', async () => {
    const rows = [
      ['Titel', 'Leverandør', 'Aftaledato', 'Pris pr. md.'],
      ['Telefoner', 'CloudKOM', new Date('2026-02-01T00:00:00Z'), 1000.5],
    ]
    const file = await readTableFile(fileOf(await workbook({ A: rows }), 'bog.xlsx'))
    expect(formatsOf(file, proposedMeanings(file)).questions).toEqual([])
    expect(termsOf(taken(file))).toMatchObject([{ signedOn: '2026-02-01', lines: [{ unitPrice: 100_050 }] }])
  })

  test('a date as Danes write it by hand is read with the day first', async () => {
    const file = await readLines(['Titel;Leverandør;Aftaledato;Pris pr. md.', 'A;CloudKOM;1/2-2026;99'])
    expect(termsOf(taken(file))).toMatchObject([{ signedOn: '2026-02-01' }])
  })

  test('the answer is what is read', async () => {
    const file = await readLines(['Titel;Leverandør;Aftaledato;Pris pr. md.', 'A;CloudKOM;01-02-2026;1.000'])
    const as = (...answers: [number, Format][]) => {
      const [terms] = termsOf(taken(file, { answers }))
      return [terms?.signedOn, terms?.lines?.[0]]
    }
    expect(as([2, 'dmy'], [3, 'comma'])).toMatchObject(['2026-02-01', { unitPrice: 100_000 }])
    expect(as([2, 'mdy'], [3, 'point'])).toMatchObject(['2026-01-02', { unitPrice: 100 }])
  })
})

const head =
  'Leverandør;Aftale;Kontrakt nr.;Aftaledato;Vare;Antal;Stykpris;Opsigelsesvarsel;Ophører ved udgangen af;Periode;Binding'

describe('contracts', () => {
  test('one of the five by name, and an own supplier with what was agreed', async () => {
    const contracts = taken(
      await readLines([
        head,
        'Unicom A/S;Fiber på Ærø;U-1;13-02-2026;Fiber;1;1.234,50;;;;36',
        'Rent Kontor ApS;Rengøring;7;01-03-2026;;;3.250,00;3 mdr.;måned;kvartal;1 år',
      ]),
    )
    expect(contracts.map(({ record }) => [record.title, record.supplierName, record.contractNumber])).toEqual([
      ['Fiber på Ærø', null, 'U-1'],
      ['Rengøring', 'Rent Kontor ApS', '7'],
    ])
    expect(termsOf(contracts)).toEqual([
      {
        supplier: 'unicom',
        signedOn: '2026-02-13',
        agreed: { bindingMonths: 36 },
        lines: [{ kind: 'subscription', description: 'Fiber', unitPrice: 123_450, quantity: 1 }],
      },
      {
        supplier: 'other',
        signedOn: '2026-03-01',
        agreed: {
          periodMonths: 3,
          termination: { lockInMonths: 12, noticeMonths: 3, endsAt: 'month-end' },
        },
        lines: [{ kind: 'subscription', unitPrice: 325_000 }],
      },
    ])
    expect(contracts.every(accepted)).toBe(true)
  })

  test('rows that differ in their line alone are lines of one contract', async () => {
    const contracts = taken(
      await readLines([
        head,
        'CloudKOM;Telefoner;CK-7;13-02-2026;Licenser;12;149,00;;;;',
        'Unicom;Fiber;U-1;14-02-2026;;1;500,00;;;;',
        'CloudKOM;Telefoner;CK-7;;Omstilling;2;89,00;;;;',
        'CloudKOM;Telefoner;CK-8;13-02-2026;Licenser;3;149,00;;;;',
      ]),
    )
    expect(contracts.map(({ rows, duplicate }) => [rows, duplicate])).toEqual([
      [[2, 4], null],
      [[3], null],
      [[5], null],
    ])
    expect(contracts[0]?.record.terms.lines?.map(({ description }) => description)).toEqual(['Licenser', 'Omstilling'])
  })

  test('rows that differ in more than their line are contracts of their own, and a row that stands twice is no line', async () => {
    const contracts = taken(
      await readLines([
        head,
        'CloudKOM;Telefoner;;13-02-2026;Licenser;12;149,00;;;;',
        'CloudKOM;Telefoner;;14-02-2026;Omstilling;2;89,00;;;;',
        'CloudKOM;Telefoner;;13-02-2026;Licenser;12;149,00;;;;',
      ]),
    )
    expect(contracts.map(({ rows, duplicate }) => [rows, duplicate])).toEqual([
      [[2], null],
      [[3], null],
      [[4], { kind: 'row', row: 2 }],
    ])
  })

  test('what is wrong is told by row and column', async () => {
    const contracts = taken(
      await readLines([
        `${head};E-mail`,
        'CloudKOM;Telefoner;1;31-02-2026;;12;149,00;;;;;mette@',
        ';Rengøring;2;13-02-2026;;1,5;ti;3;måned;12;;',
        'eKontoret;Pakke;3;13-02-2026;;1;99,00;;;;;',
        'Unicom;Fiber;4;13-02-2026;;20000;1,00;;;;;',
        `Unicom;${'x'.repeat(201)};5;13-02-2026;;1;1,00;;;;;`,
      ]),
    )
    expect(faultsOf(contracts)).toEqual([
      'row 2, column 4 (signedOn): not-a-date',
      'row 2, column 12 (contactEmail): not-an-email',
      'row 3, column 6 (quantity): not-whole',
      'row 3, column 7 (unitPrice): not-an-amount',
      'row 3, column 8 (notice): not-a-length',
      'row 3, column 1 (supplier): missing',
      'row 4, column 10 (period): missing',
      'row 5, column 6 (quantity): too-large',
      'row 6, column 2 (title): too-long',
    ])
  })

  test('a price for all that comes to no whole øre each is a fault, and else is divided', async () => {
    const contracts = taken(
      await readLines([
        'Titel;Leverandør;Aftaledato;Antal;Pris pr. måned i alt',
        'A;CloudKOM;13-02-2026;3;300,00',
        'B;CloudKOM;13-02-2026;3;100,00',
      ]),
    )
    expect(contracts[0]?.record.terms.lines).toMatchObject([{ quantity: 3, unitPrice: 10_000 }])
    expect(faultsOf(contracts)).toEqual(['row 3, column 5 (monthlyPrice): indivisible'])
  })

  test('an own supplier of whom no termination is known comes in without a deadline, and that is told', async () => {
    const file = await readLines([head, 'Fynsk El;Strøm;9;13-02-2026;;1;500,00;;;1;'])
    const [contract] = taken(file) as [TableContract]
    expect([contract.faults, contract.warnings]).toEqual([[], [{ kind: 'termination-not-stated' }]])
    expect(accepted(contract)).toBe(true)
    const { termination, totals } = appraise(contract.record, contextOf(today, { netPriceIndex: {} })).evaluation
    expect([termination.ways, totals.monthlyNet]).toEqual([null, 50_000])
    // What is shared by all is used where a row does not say it.
    const shared: Shared = { notice: { days: 30 }, endsAt: 'any-day' }
    expect(termsOf(taken(file, { shared }))[0]?.agreed?.termination).toEqual({ noticeDays: 30, endsAt: 'any-day' })
  })

  test('what is shared does not touch whose own terms settle it, and what those settle is not used', async () => {
    const file = await readLines([
      head,
      'CloudKOM;Telefoner;CK-7;13-02-2026;;12;149,00;3 mdr.;;12;',
      'Unicom;Fiber;U-1;13-02-2026;;1;500,00;;;;36',
    ])
    const shared: Shared = { period: 6, notice: { months: 1 }, endsAt: 'month-end' }
    const [cloudkom, unicom] = taken(file, { shared }) as [TableContract, TableContract]
    expect([unicom.record.terms.agreed, unicom.warnings]).toEqual([{ bindingMonths: 36 }, []])
    expect(cloudkom.record.terms.agreed).toBeUndefined()
    expect(cloudkom.warnings).toEqual([
      { kind: 'unused', column: 7 },
      { kind: 'unused', column: 9 },
    ])
  })

  test('text made harmless for a sheet is as it was', async () => {
    const file = await readLines(['Titel;Leverandør;Aftaledato;Noter', "'=Fiber;Unicom;13-02-2026;'s-Hertogenbosch"])
    expect(taken(file).map(({ record }) => [record.title, record.notes])).toEqual([['=Fiber', "'s-Hertogenbosch"]])
  })
})

describe('duplicates', () => {
  test('are noticed within the table and against the ledger', async () => {
    const lines = [
      'Leverandør;Titel;Kontraktnummer;Aftaledato;Stykpris',
      'Unicom;Fiber;U-1;13-02-2026;100,00',
      'UNICOM A/S;Fiber igen;u-1;14-02-2026;120,00',
      'Unicom;Fiber;;13-02-2026;100,00',
      'Fynsk El;Fiber;U-1;13-02-2026;100,00',
    ]
    const within = taken(await readLines(lines))
    expect(within.map(({ duplicate }) => duplicate)).toEqual([
      null,
      { kind: 'row', row: 2 },
      { kind: 'row', row: 2 },
      null,
    ])
    const ledger = within.map(({ record }) => record).slice(0, 1)
    const again = taken(await readLines(lines), { ledger })
    expect(again[0]?.duplicate).toEqual({ kind: 'ledger', title: 'Fiber' })
  })
})

describe('what the app itself writes', () => {
  test.each(['da', 'en'] as const)('the template comes in as it is, its examples left out: %s', async (language) => {
    const template = templateTable(language)
    const filled = { ...template, rows: [...template.rows, ...template.rows.map((row) => ['Egen', ...row.slice(1)])] }
    for (const bytes of [Buffer.from(csvText(filled)), await xlsxFile([filled])]) {
      const file = await readTableFile(fileOf(bytes))
      expect(proposedMeanings(file)).not.toContain(null)
      expect(formatsOf(file, proposedMeanings(file)).questions).toEqual([])
      const contracts = taken(file)
      expect(contracts.map(({ duplicate }) => duplicate?.kind)).toEqual(['example', 'example', undefined, undefined])
      expect(faultsOf(contracts)).toEqual([])
      expect(contracts.flatMap(({ warnings }) => warnings)).toEqual([])
      expect(termsOf(contracts)[3]).toEqual({
        supplier: 'other',
        signedOn: '2025-12-15',
        startsOn: '2025-12-31',
        agreed: {
          periodMonths: 1,
          paymentDays: 14,
          billing: 'arrears',
          termination: { lockInMonths: 12, noticeMonths: 3, endsAt: 'month-end' },
        },
        lines: [expect.objectContaining({ quantity: 1, unitPrice: 325_050 })],
      })
    }
  })

  test('exported contracts of the five come back with their dates, numbers and price', async () => {
    const context = contextOf(today, { netPriceIndex: {} })
    const appraisals = examples().map((record) => appraise(record, context))
    const settings = { reminders: { leads: [30] } } as never
    const csv = csvText(table('contracts', { appraisals, context, settings, months: 12, language: 'da' }))
    const file = await readTableFile(fileOf(csv))
    const contracts = taken(file, { shared: { period: 3 } })
    const sound = contracts.filter(({ faults }) => faults.length === 0)
    expect(sound.length).toBeGreaterThanOrEqual(5)
    for (const { record } of sound) {
      const before = appraisals.find((each) => each.record.title === record.title)
      expect([record.terms.supplier, record.terms.signedOn, record.contractNumber, record.tags]).toEqual([
        before?.record.terms.supplier,
        before?.record.terms.signedOn,
        before?.record.contractNumber,
        before?.record.tags,
      ])
      // What the rules reckoned as the end is not taken for one that was agreed.
      expect(record.terms.endsOn).toBeUndefined()
    }
  })
})
