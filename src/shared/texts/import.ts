import { type Language, number } from '../rules/index.ts'
import type { Field } from '../tableImport/fields.ts'
import type { Encoding, Separator, TableReason } from '../tableImport/file.ts'
import type { Format } from '../tableImport/formats.ts'
import type { CellProblem } from '../tableImport/readCell.ts'
import { bilingual } from './bilingual.ts'
import { inDanish, inEnglish } from './counted.ts'

const fieldsDa: Readonly<Record<Field, string>> = {
  title: 'Titel',
  supplier: 'Leverandør',
  contractNumber: 'Kontraktnummer',
  signedOn: 'Aftaledato',
  startsOn: 'Startdato',
  lockIn: 'Binding i måneder',
  noticeMonths: 'Opsigelsesvarsel i måneder',
  noticeDays: 'Opsigelsesvarsel i dage',
  notice: 'Opsigelsesvarsel (fx 3 måneder)',
  endsAt: 'Ophører ved udgangen af',
  period: 'Periode i måneder',
  paymentDays: 'Betalingsfrist i dage',
  billing: 'Betales (forud eller bagud)',
  endsOn: 'Slutdato',
  tags: 'Etiketter',
  costCentre: 'Afdeling',
  contactPerson: 'Kontaktperson',
  contactEmail: 'E-mail',
  notes: 'Noter',
  line: 'Linje',
  quantity: 'Antal',
  unitPrice: 'Pris pr. stk. pr. måned, kr. ekskl. moms',
  monthlyPrice: 'Pris pr. måned i alt, kr. ekskl. moms',
}

const fieldsEn: Readonly<Record<Field, string>> = {
  title: 'Title',
  supplier: 'Supplier',
  contractNumber: 'Contract number',
  signedOn: 'Signed',
  startsOn: 'Start date',
  lockIn: 'Lock-in in months',
  noticeMonths: 'Notice in months',
  noticeDays: 'Notice in days',
  notice: 'Notice (such as 3 months)',
  endsAt: 'Ends at the end of',
  period: 'Period in months',
  paymentDays: 'Payment days',
  billing: 'Billed (in advance or arrears)',
  endsOn: 'End date',
  tags: 'Tags',
  costCentre: 'Cost centre',
  contactPerson: 'Contact',
  contactEmail: 'E-mail',
  notes: 'Notes',
  line: 'Line',
  quantity: 'Quantity',
  unitPrice: 'Price per unit a month, DKK ex VAT',
  monthlyPrice: 'Price a month in all, DKK ex VAT',
}

const reasonsDa: Readonly<Record<TableReason, string>> = {
  unreadable: 'Filen kan ikke læses. Se efter, om den findes, og om et andet program bruger den.',
  'too-large': 'Filen er for stor til en tabel med kontrakter: højst 50 MB, og højst 200 MB udpakket.',
  'not-a-table': 'Filen er ikke en tabel. Vælg en CSV-fil eller en Excel-fil (.xlsx).',
  'old-workbook': 'Filen er en ældre Excel-fil eller har adgangskode. Gem den som .xlsx uden adgangskode.',
  damaged: 'Filen er beskadiget eller ikke hel. Hent den igen, hvor den kom fra.',
  quotes: 'Et anførselstegn bliver aldrig lukket',
  empty: 'Der er ingen tabel i filen: overskrifter med rækker under.',
  'too-many-rows': 'Tabellen har over 20.000 rækker. Del den i flere filer.',
  'too-many-columns': 'Tabellen har over 200 kolonner',
  'cell-too-long': 'En celle har over 20.000 tegn',
}

const reasonsEn: Readonly<Record<TableReason, string>> = {
  unreadable: 'The file cannot be read. See whether it is there, and whether another program is using it.',
  'too-large': 'The file is too large for a table of contracts: 50 MB at most, and 200 MB at most unpacked.',
  'not-a-table': 'The file is not a table. Choose a CSV file or an Excel file (.xlsx).',
  'old-workbook': 'The file is an older Excel file or has a password. Save it as .xlsx without a password.',
  damaged: 'The file is damaged or not whole. Fetch it again from where it came.',
  quotes: 'A quotation mark is never closed',
  empty: 'There is no table in the file: headings with rows below.',
  'too-many-rows': 'The table has more than 20,000 rows. Divide it into several files.',
  'too-many-columns': 'The table has more than 200 columns',
  'cell-too-long': 'A cell has more than 20,000 characters',
}

const problemsDa: Readonly<Record<CellProblem, (text: string) => string>> = {
  'not-a-date': (text) => `”${text}” er ikke en dato i kolonnens format`,
  currency: (text) => `”${text}” er ikke i kroner; regn en anden valuta om først`,
  negative: (text) => `”${text}” er mindre end 0`,
  separators: (text) => `”${text}” er ikke et beløb i kolonnens format`,
  decimals: (text) => `”${text}” er ikke hele øre`,
  ambiguous: (text) => `”${text}” kan læses på to måder`,
  'too-large': (text) => `”${text}” er for stort et beløb`,
  'not-an-amount': (text) => `”${text}” er ikke et beløb`,
  'not-whole': (text) => `”${text}” er ikke et helt tal`,
  'not-months': (text) => `”${text}” er ikke et antal måneder`,
  'not-days': (text) => `”${text}” er ikke et antal dage`,
  'not-a-length': (text) =>
    `”${text}” siger ikke, om det er måneder eller dage. Skriv fx 3 måneder, eller vælg kolonnens betydning`,
  'not-an-end': (text) => `”${text}” er hverken dag, måned eller periode`,
  'not-a-billing': (text) => `”${text}” er hverken forud eller bagud`,
  'not-an-email': (text) => `”${text}” er ikke en e-mailadresse`,
}

const problemsEn: Readonly<Record<CellProblem, (text: string) => string>> = {
  'not-a-date': (text) => `“${text}” is not a date in the column’s format`,
  currency: (text) => `“${text}” is not in DKK; convert another currency first`,
  negative: (text) => `“${text}” is less than 0`,
  separators: (text) => `“${text}” is not an amount in the column’s format`,
  decimals: (text) => `“${text}” is not a whole number of øre`,
  ambiguous: (text) => `“${text}” can be read in two ways`,
  'too-large': (text) => `“${text}” is too large an amount`,
  'not-an-amount': (text) => `“${text}” is not an amount`,
  'not-whole': (text) => `“${text}” is not a whole number`,
  'not-months': (text) => `“${text}” is not a number of months`,
  'not-days': (text) => `“${text}” is not a number of days`,
  'not-a-length': (text) =>
    `“${text}” does not say whether it is months or days. Write, for example, 3 months, or choose what the column means`,
  'not-an-end': (text) => `“${text}” is neither day, month nor period`,
  'not-a-billing': (text) => `“${text}” is neither in advance nor in arrears`,
  'not-an-email': (text) => `“${text}” is not an e-mail address`,
}

/** The two example rows of the template, as far as they are words. */
type Examples = readonly [Example, Example]
type Example = Readonly<Partial<Record<Field, string>> & { readonly title: string }>

const examples = (rows: Examples) => rows

const encodings = (utf16: string): Readonly<Record<Encoding, string>> => ({
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': utf16,
})

const separatorsDa: Readonly<Record<Separator, string>> = {
  ';': 'Semikolon',
  ',': 'Komma',
  '\t': 'Tabulator',
  '|': 'Lodret streg',
}

const separatorsEn: Readonly<Record<Separator, string>> = {
  ';': 'Semicolon',
  ',': 'Comma',
  '\t': 'Tab',
  '|': 'Vertical bar',
}

const formatsDa: Readonly<Record<Format, string>> = {
  dmy: 'dag-måned-år',
  mdy: 'måned-dag-år',
  ymd: 'år-måned-dag',
  comma: 'komma før decimaler',
  point: 'punktum før decimaler',
}

const formatsEn: Readonly<Record<Format, string>> = {
  dmy: 'day-month-year',
  mdy: 'month-day-year',
  ymd: 'year-month-day',
  comma: 'comma before decimals',
  point: 'point before decimals',
}

const counted = (language: Language, one: string, more: string) => (count: number) =>
  `${number(count, 0, language)} ${count === 1 ? one : more}`
const rowsDa = counted('da', 'række', 'rækker')
const rowsEn = counted('en', 'row', 'rows')
const contractsDa = counted('da', 'kontrakt', 'kontrakter')
const contractsEn = counted('en', 'contract', 'contracts')
const duplicatesDa = counted('da', 'dublet', 'dubletter')
const duplicatesEn = counted('en', 'duplicate', 'duplicates')

/** Contracts that come in from a table. */
export const importTexts = bilingual({
  da: {
    title: 'Hent kontrakter fra et regneark',
    none: 'Ingen tabel er åben',
    noneHint:
      'Vælg en CSV-fil eller en Excel-fil (.xlsx) med en kontrakt pr. række, eller gem en skabelon og udfyld den.',
    open: 'Vælg en fil…',
    openOther: 'Vælg en anden fil…',
    reading: 'Læser filen …',
    refused: 'Filen kan ikke læses som tabel',
    tooMuch: 'Filen kræver mere hukommelse eller tid, end en tabel med kontrakter må. Intet er ændret.',
    refusedText: (reason: TableReason, row: number | null) =>
      `${reasonsDa[reason]}${row === null ? '' : `: række ${row}.`}`,
    nothingChanged: 'Intet er ændret.',

    file: 'Filen',
    rows: rowsDa,
    sourceOf: { csv: 'CSV-fil', xlsx: 'Excel-fil' },
    columnsCount: (count: number) => (count === 1 ? '1 kolonne' : `${count} kolonner`),
    headingsAt: (row: number) => `overskrifter i række ${row}`,
    ownTable:
      'Tabellen er skrevet af Varsel til at læse i. Binding, linjer, særskilt opsigelse og noteringer er ikke med; de kommer kun med i ”Alle data”.',
    encoding: 'Tegnsæt',
    encodings: encodings('UTF-16'),
    separator: 'Skilletegn',
    separators: separatorsDa,
    sheet: 'Ark',

    columns: 'Kolonnerne',
    columnsHint:
      'Foreslået ud fra overskrifter og indhold. Ret det, der er forkert; en kolonne uden betydning hentes ikke.',
    heading: 'Overskrift i filen',
    means: 'Betyder',
    samples: 'Fra de første rækker',
    unnamed: (number: number) => `Kolonne ${number}`,
    meansOf: (heading: string) => `Betydning af ${heading}`,
    leftOut: 'Hentes ikke',
    fields: fieldsDa,

    formats: 'Datoer og tal',
    formatsHint: 'Disse værdier kan læses på flere måder. Vælg, hvad der er ment.',
    formatOf: (heading: string, example: string) => `${heading}: hvad er ${example}?`,
    formatNames: formatsDa,
    choose: 'Vælg …',

    shared: 'Fælles for kontrakter, der mangler det',
    sharedHint: 'Bruges kun, hvor rækken ikke selv siger noget, og leverandørens vilkår ikke gør det.',
    sharedFields: {
      supplier: 'Leverandør',
      period: 'Periode',
      notice: 'Opsigelsesvarsel',
      endsAt: 'Kontrakten ophører',
    },
    sharedExamples: { period: 'fx 12 måneder', notice: 'fx 3 måneder' },
    sharedUnread: 'Skriv et antal måneder, fx 3 måneder',
    sharedNoticeUnread: 'Skriv et antal måneder eller dage, fx 30 dage',
    ends: {
      'any-day': 'på en hvilken som helst dag',
      'month-end': 'ved udgangen af en måned',
      'period-end': 'ved udgangen af en periode',
    },
    notShared: 'Ikke angivet',

    preview: 'Kontrakterne',
    answerFirst: 'Svar først på spørgsmålene om datoer og tal.',
    show: 'Vis',
    filters: {
      all: (count: number) => inDanish`Alle (${count})`,
      faulty: (count: number) => inDanish`Med fejl (${count})`,
      duplicates: (count: number) => inDanish`Dubletter (${count})`,
    },
    row: 'Række',
    rowsOf: (rows: readonly number[]) => rows.join(', '),
    contract: 'Kontrakt',
    supplier: 'Leverandør',
    monthly: 'Pr. måned',
    lockIn: 'Bundet til',
    sendBy: 'Send senest',
    ending: 'Ophører',
    exVat: 'Beløb er ekskl. moms.',
    noneShown: 'Ingen her.',
    page: (from: number, to: number, all: number) => inDanish`${from}–${to} af ${all}`,
    earlier: 'Forrige',
    later: 'Næste',
    noLockIn: 'ingen',
    notStated: 'fremgår ikke',
    lines: (count: number) => inDanish`${count} linjer`,
    take: (title: string) => `Hent ${title} ind alligevel`,
    takeAnyway: 'Hent alligevel',
    duplicate: {
      row: (row: number) => `Dublet af række ${row}: hentes ikke`,
      ledger: (title: string) => `Ligner ${title}, som er her allerede: hentes ikke`,
      example: 'Skabelonens eksempel: hentes ikke',
    },
    chosen: 'Dublet: hentes alligevel',
    faultAt: (row: number, column: string, what: string) => `Række ${row}, ${column}: ${what}`,
    faultNowhere: (row: number, column: string, what: string) => `Række ${row}, ${column} (ikke i filen): ${what}`,
    missing: 'mangler',
    tooLong: (most: number) => `højst ${most} tegn`,
    tooManyTags: 'højst 50 etiketter',
    indivisible: (quantity: number) => `beløbet går ikke op i hele øre pr. stk. for ${quantity} stk.`,
    problems: problemsDa,
    unused: (column: string, supplier: string) =>
      `${column} bruges ikke: ${supplier} har sine egne vilkår. Er andet aftalt, indtastes det på kontrakten bagefter.`,
    terminationNotStated: 'Opsigelse fremgår ikke: uden varsel og ophør kan ingen frist beregnes.',
    unknownTerms: {
      name: 'Vilkår ikke indtastet',
      ref: 'Opsigelse',
      says: 'Er ikke indtastet. Kontrakten er hentet ind fra en tabel, der ikke siger noget om opsigelse.',
    },

    leaveOut: (count: number) => `Udelad ${rowsDa(count)} med fejl`,
    takeIn: (count: number) => `Hent ${contractsDa(count)} ind`,
    status: (ready: number, faulty: number, duplicates: number) =>
      `${contractsDa(ready)} kan hentes ind · ${number(faulty, 0, 'da')} med fejl · ${duplicatesDa(duplicates)}`,
    allOrNothing: 'Alle eller ingen hentes ind, og det kan fortrydes på én gang.',

    template: {
      csv: 'Gem skabelon (CSV)',
      xlsx: 'Gem skabelon (XLSX)',
      sheet: 'Kontrakter',
      fileName: 'Varsel skabelon',
      saved: (path: string) => `Gemt: ${path}`,
      failed: 'Skabelonen kunne ikke gemmes. Vælg en anden mappe, og prøv igen.',
      rows: examples([
        {
          title: 'Eksempel: Telefoner',
          contractNumber: 'CK-1001',
          line: 'Telefonlicenser',
          quantity: '12',
          tags: 'telefoni, drift',
          costCentre: 'Salg',
          contactPerson: 'Mette Holm',
          contactEmail: 'mette@example.dk',
          notes: 'De to eksempler hentes ikke ind.',
        },
        {
          title: 'Eksempel: Rengøring',
          supplier: 'Rent Kontor ApS',
          contractNumber: 'RK-77',
          line: 'Rengøring',
          quantity: '1',
          lockIn: '12',
          notice: '3 måneder',
          endsAt: 'måned',
          period: '1',
          paymentDays: '14',
          billing: 'bagud',
        },
      ]),
    },
  },
  en: {
    title: 'Import contracts from a spreadsheet',
    none: 'No table is open',
    noneHint: 'Choose a CSV file or an Excel file (.xlsx) with a contract a row, or save a template and fill it in.',
    open: 'Choose a file…',
    openOther: 'Choose another file…',
    reading: 'Reading the file …',
    refused: 'The file cannot be read as a table',
    tooMuch: 'The file takes more memory or time than a table of contracts may. Nothing was changed.',
    refusedText: (reason: TableReason, row: number | null) =>
      `${reasonsEn[reason]}${row === null ? '' : `: row ${row}.`}`,
    nothingChanged: 'Nothing was changed.',

    file: 'The file',
    rows: rowsEn,
    sourceOf: { csv: 'CSV file', xlsx: 'Excel file' },
    columnsCount: (count: number) => (count === 1 ? '1 column' : `${count} columns`),
    headingsAt: (row: number) => `headings in row ${row}`,
    ownTable:
      'Varsel wrote this table for reading. Lock-in, lines, agreed termination and records are not in it; they come only with “All data”.',
    encoding: 'Character set',
    encodings: encodings('UTF-16'),
    separator: 'Separator',
    separators: separatorsEn,
    sheet: 'Sheet',

    columns: 'The columns',
    columnsHint: 'Proposed from headings and values. Change what is wrong; a column without a meaning is not taken in.',
    heading: 'Heading in the file',
    means: 'Means',
    samples: 'From the first rows',
    unnamed: (number: number) => `Column ${number}`,
    meansOf: (heading: string) => `Meaning of ${heading}`,
    leftOut: 'Not taken in',
    fields: fieldsEn,

    formats: 'Dates and numbers',
    formatsHint: 'These values can be read in more than one way. Choose what is meant.',
    formatOf: (heading: string, example: string) => `${heading}: what is ${example}?`,
    formatNames: formatsEn,
    choose: 'Choose …',

    shared: 'Shared by contracts that lack it',
    sharedHint: 'Used only where the row itself says nothing and the supplier’s terms do not.',
    sharedFields: { supplier: 'Supplier', period: 'Period', notice: 'Notice', endsAt: 'The contract ends' },
    sharedExamples: { period: 'such as 12 months', notice: 'such as 3 months' },
    sharedUnread: 'Write a number of months, such as 3 months',
    sharedNoticeUnread: 'Write a number of months or days, such as 30 days',
    ends: {
      'any-day': 'on any day',
      'month-end': 'at the end of a month',
      'period-end': 'at the end of a period',
    },
    notShared: 'Not given',

    preview: 'The contracts',
    answerFirst: 'Answer the questions on dates and numbers first.',
    show: 'Show',
    filters: {
      all: (count: number) => inEnglish`All (${count})`,
      faulty: (count: number) => inEnglish`With faults (${count})`,
      duplicates: (count: number) => inEnglish`Duplicates (${count})`,
    },
    row: 'Row',
    rowsOf: (rows: readonly number[]) => rows.join(', '),
    contract: 'Contract',
    supplier: 'Supplier',
    monthly: 'A month',
    lockIn: 'Locked in through',
    sendBy: 'Send by',
    ending: 'Ends',
    exVat: 'Amounts are ex VAT.',
    noneShown: 'None here.',
    page: (from: number, to: number, all: number) => inEnglish`${from}–${to} of ${all}`,
    earlier: 'Previous',
    later: 'Next',
    noLockIn: 'none',
    notStated: 'not stated',
    lines: (count: number) => inEnglish`${count} lines`,
    take: (title: string) => `Take ${title} in anyway`,
    takeAnyway: 'Take in anyway',
    duplicate: {
      row: (row: number) => `Duplicate of row ${row}: not taken in`,
      ledger: (title: string) => `Like ${title}, which is here already: not taken in`,
      example: 'The template’s example: not taken in',
    },
    chosen: 'Duplicate: taken in anyway',
    faultAt: (row: number, column: string, what: string) => `Row ${row}, ${column}: ${what}`,
    faultNowhere: (row: number, column: string, what: string) => `Row ${row}, ${column} (not in the file): ${what}`,
    missing: 'is missing',
    tooLong: (most: number) => `at most ${most} characters`,
    tooManyTags: 'at most 50 tags',
    indivisible: (quantity: number) => `the amount does not come to whole øre each for ${quantity} units`,
    problems: problemsEn,
    unused: (column: string, supplier: string) =>
      `${column} is not used: ${supplier} has its own terms. If something else was agreed, enter it on the contract afterwards.`,
    terminationNotStated: 'Termination is not stated: without notice and end no deadline can be reckoned.',
    unknownTerms: {
      name: 'Terms not entered',
      ref: 'Termination',
      says: 'Not entered. The contract came from a table that says nothing of termination.',
    },

    leaveOut: (count: number) => `Leave out ${rowsEn(count)} with faults`,
    takeIn: (count: number) => `Take in ${contractsEn(count)}`,
    status: (ready: number, faulty: number, duplicates: number) =>
      `${contractsEn(ready)} can be taken in · ${number(faulty, 0, 'en')} with faults · ${duplicatesEn(duplicates)}`,
    allOrNothing: 'All or none are taken in, and it can be undone at once.',

    template: {
      csv: 'Save template (CSV)',
      xlsx: 'Save template (XLSX)',
      sheet: 'Contracts',
      fileName: 'Varsel template',
      saved: (path: string) => `Saved: ${path}`,
      failed: 'The template could not be saved. Choose another folder and try again.',
      rows: examples([
        {
          title: 'Example: Telephones',
          contractNumber: 'CK-1001',
          line: 'Telephone licences',
          quantity: '12',
          tags: 'telephony, operations',
          costCentre: 'Sales',
          contactPerson: 'Mette Holm',
          contactEmail: 'mette@example.dk',
          notes: 'The two examples are not taken in.',
        },
        {
          title: 'Example: Cleaning',
          supplier: 'Rent Kontor ApS',
          contractNumber: 'RK-77',
          line: 'Cleaning',
          quantity: '1',
          lockIn: '12',
          notice: '3 months',
          endsAt: 'month',
          period: '1',
          paymentDays: '14',
          billing: 'arrears',
        },
      ]),
    },
  },
})
