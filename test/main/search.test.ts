import { describe, expect, test } from 'vitest'
import type { ContractRecord } from '../../src/shared/ledger/index.ts'
import type { ContractFound, Snippet } from '../../src/shared/search/index.ts'
import { sample, uuid } from './ledger/samples.ts'
import { database, ledger, temporaryFolder } from './ledger/temporary.ts'

const hash = (digit: string) => digit.repeat(64)
const file = (name: string, sha256: string) => ({ name, sha256, bytes: 1000, addedOn: '2026-11-21' })
const lines = (...descriptions: string[]): Partial<ContractRecord> => ({
  terms: {
    supplier: 'comasystem',
    signedOn: '2026-01-31',
    lines: descriptions.map((description) => ({ kind: 'subscription', description, unitPrice: 100_00 })),
  },
})

/** The contracts of a small business, by short names. */
const contracts = {
  insurance: sample(1, {
    title: 'Erhvervsforsikringsaftale',
    contractNumber: 'P-2026/117',
    tags: ['forsikring', 'Årligt'],
    documents: [file('Police 2026.pdf', hash('a'))],
  }),
  phones: sample(2, {
    title: 'Telefoni og bredbånd',
    contactPerson: 'Søren Ægidius Åkjær',
    contactEmail: 'soren@unicom.example',
    notes: 'Nøglen ligger i receptionen.\nRing først, 10% AND intet "OR" andet.',
    ...lines('Telefonlinjer', 'Fiber 1000/1000'),
  }),
  cleaning: sample(3, {
    title: 'Rengøring af kontoret',
    costCentre: '300 drift',
    documents: [file('Aftale om rengøring.pdf', hash('b')), file('Bilag.pdf', hash('c'))],
    ...lines('Vinduespudsning'),
  }),
  rent: sample(4, {
    title: 'Husleje Aabenraa',
    contractNumber: '00417',
    documents: [file('Lejekontrakt.pdf', hash('d'))],
  }),
  cleaners: sample(6, {
    title: 'Trappevask',
    supplierName: 'Ren & Rolig ApS',
    terms: { supplier: 'other', signedOn: '2026-01-31', ownTerms: { name: 'Servicevilkår', clauses: [{ ref: '1' }] } },
  }),
  parking: sample(5, { title: 'Parkering Åbenrå', notes: 'Ligger ved forsikringsselskabet.' }),
} satisfies Record<string, ContractRecord>

type Name = keyof typeof contracts

function filled(folder = temporaryFolder()) {
  const store = ledger(folder)
  store.saveContracts(Object.values(contracts))
  const read = (sha256: string, ...pages: string[]) => {
    store.documents.begin(sha256)
    store.documents.add(
      sha256,
      pages.map((body, index) => ({ page: index + 1, body })),
    )
    store.documents.end(sha256, 'read')
  }
  read(hash('a'), 'Forside', 'Selvrisiko ved vandskade er 5.000 kr.\nDækningen gælder i hele Norden.')
  read(hash('b'), 'Rengøringsaftalen kan opsiges med en måneds varsel.')
  read(hash('c'), 'Gulvpleje hver sjette måned.')
  read(hash('d'), 'Depositum: tre måneders leje.')
  return store
}

const nameOf = ({ id }: ContractFound): Name =>
  (Object.keys(contracts) as Name[]).find((name) => contracts[name].id === id) ?? ('?' as Name)

const shown = ({ before, hit, after }: Snippet) => `${before}[${hit}]${after}`

describe('found, the best first', () => {
  test.each<[what: string, typed: string, found: Name[]]>([
    ['the beginning of a title, as one types', 'erhv', ['insurance']],
    ['inside a compound; a title before a tag and a note', 'forsikring', ['insurance', 'parking']],
    ['inside a compound of a line', 'linje', ['phones']],
    ['the end of a compound', 'pudsning', ['cleaning']],
    ['æ, ø and å', 'bredbånd', ['phones']],
    ['a name with all three, in capitals', 'ÆGIDIUS ÅKJÆR', ['phones']],
    ['å is not aa', 'åbenrå', ['parking']],
    ['aa is not å', 'aabenraa', ['rent']],
    ['å is not a', 'bredband', []],
    ['ø is not o', 'rengoring', []],
    ['capitals and small letters alike', 'TELEFONI', ['phones']],
    ['two words, in any order, of several places', 'fiber telefoni', ['phones']],
    ['two words of which one is nowhere', 'telefoni hovedkontor', []],
    ['a number', '00417', ['rent']],
    ['a number with a stroke in it', 'p-2026/117', ['insurance']],
    ['a contact by the mail address', 'soren@unicom', ['phones']],
    ['a cost centre', '300 dr', ['cleaning']],
    ['a note', 'receptionen', ['phones']],
    ['the text of a document, inside a compound', 'risiko', ['insurance']],
    ['a word of the contract and one of its document', 'husleje depositum', ['rent']],
    ['words of two documents of one contract', 'gulvpleje opsiges', ['cleaning']],
    ['the text of a document with a short word beside it, as one types on', 'risiko i', ['insurance']],
    ['the name of a document', 'lejekontrakt', ['rent']],
    ['one letter, where a word begins; a title first', 'å', ['parking', 'insurance', 'phones']],
    ['two letters, not inside a word', 'ak', []],
    ['a letter typed as two, as file systems do', 'A\u030abenra\u030a', ['parking']],
    ['the supplier', 'comasystem husleje', ['rent']],
    ['the name of an own supplier', 'rolig', ['cleaners']],
    ['the name of own terms', 'servicevilkår', ['cleaners']],
    ['nothing', 'findes ikke', []],
    ['an operator as plain text', '10% AND', ['phones']],
    ['quotes as plain text', '"or"', ['phones']],
    ['what FTS5 would take for a column, a star and brackets', 'title:telefoni', []],
    ['a star as plain text', 'tele*', []],
    ['brackets and NEAR as plain text', 'NEAR(telefoni', []],
    ['a sign alone is passed over', 'fiber & "', ['phones']],
  ])('%s: %s', (_, typed, found) => {
    const names = filled().search(typed)?.contracts.map(nameOf)
    expect(names).toEqual(found)
  })

  test.each(['', '   ', '"', '&'])('%j is no word, so nothing is looked for', (typed) => {
    expect(filled().search(typed)).toBeNull()
  })
})

describe('where it stands', () => {
  const found = (typed: string) => filled().search(typed)?.contracts[0]

  test('in a note, with what is around it', () => {
    expect(found('reception')?.fields.map(({ place, text }) => [place, shown(text)])).toEqual([
      ['notes', 'Nøglen ligger i [reception]en. Ring først, 10% AND intet "OR" andet.'],
    ])
  })

  test('in a line, and only that line', () => {
    expect(found('fiber')?.fields.map(({ place, text }) => [place, shown(text)])).toEqual([
      ['line', '[Fiber] 1000/1000'],
    ])
  })

  test('not where the row shows it anyhow', () => {
    expect(found('telefoni')).toMatchObject({ rank: 0, fields: [], documents: [] })
  })

  test('in a document, on its page', () => {
    const [document] = found('vandskade')?.documents ?? []
    expect(document).toMatchObject({ name: 'Police 2026.pdf', sha256: hash('a'), page: 2 })
    expect(shown(document?.text as Snippet)).toBe(
      'Selvrisiko ved [vandskade] er 5.000 kr. Dækningen gælder i hele Norden.',
    )
  })

  test('in a file without pages', () => {
    const store = ledger()
    store.saveContracts([sample(1, { documents: [file('note.txt', hash('e'))] })])
    store.documents.begin(hash('e'))
    store.documents.add(hash('e'), [{ page: 3, body: 'Gratis flytning' }])
    store.documents.end(hash('e'), 'read')
    expect(store.search('flyt')?.contracts[0]?.documents).toMatchObject([{ name: 'note.txt', in: 'text', page: null }])
  })

  test('in the name of a document', () => {
    const [document] = found('lejekontrakt')?.documents ?? []
    expect([document?.page, shown(document?.text as Snippet)]).toEqual([null, '[Lejekontrakt].pdf'])
  })

  test('of a long text no more than what is around', () => {
    const store = ledger()
    store.saveContracts([sample(1, { notes: `${'ord '.repeat(200)}nålen ${'ord '.repeat(200)}` })])
    const text = shown(store.search('nålen')?.contracts[0]?.fields[0]?.text as Snippet)
    expect(text).toMatch(/^…(ord )+\[nålen\]( ord)+…$/)
    expect(text.length).toBeLessThan(160)
  })
})

describe('the index follows the ledger', () => {
  const ids = (store: ReturnType<typeof ledger>, typed: string) => store.search(typed)?.contracts.map(({ id }) => id)

  test('through a change, a deletion, undo and redo', () => {
    const store = filled()
    store.saveContracts([{ ...contracts.rent, title: 'Lager' }])
    expect([ids(store, 'husleje'), ids(store, 'lager')]).toEqual([[], [uuid(4)]])
    store.undo()
    expect([ids(store, 'husleje'), ids(store, 'lager')]).toEqual([[uuid(4)], []])
    store.deleteContracts([uuid(4)])
    expect([ids(store, 'husleje'), ids(store, 'depositum')]).toEqual([[], []])
    store.undo()
    expect([ids(store, 'husleje'), ids(store, 'depositum')]).toEqual([[uuid(4)], [uuid(4)]])
  })

  test('a change that fails leaves it as it was', () => {
    const store = filled()
    expect(() => store.saveContracts([{ ...contracts.rent, title: 'Lager', followedBy: uuid(77) }])).toThrow()
    expect([ids(store, 'husleje'), ids(store, 'lager')]).toEqual([[uuid(4)], []])
  })

  test('a text that is read anew takes the place of the one before', () => {
    const store = filled()
    store.documents.begin(hash('d'))
    expect([store.documents.state(hash('d')), store.documents.unread()]).toEqual([
      'reading',
      [{ sha256: hash('d'), name: 'Lejekontrakt.pdf' }],
    ])
    store.documents.add(hash('d'), [{ page: 1, body: 'Opkrævning' }])
    store.documents.end(hash('d'), 'read')
    expect([ids(store, 'depositum'), ids(store, 'opkræv')]).toEqual([[], [uuid(4)]])
  })

  test.each(['contract_search', 'contract_beginnings', 'page_search', 'search_keys'])(
    'it is made anew where %s is missing',
    (table) => {
      const folder = temporaryFolder()
      filled(folder).close()
      const db = database(folder)
      db.exec(`DROP TABLE ${table}`)
      db.close()
      const store = ledger(folder)
      expect([ids(store, 'husleje'), ids(store, 'hu'), ids(store, 'depositum')]).toEqual([
        [uuid(4)],
        [uuid(4)],
        [uuid(4)],
      ])
    },
  )
})
