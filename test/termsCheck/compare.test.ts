import { describe, expect, test } from 'vitest'
import { editions } from '../../src/shared/rules/index.ts'
import { compareText, type EditionPrints, printOf, printsOf } from '../../src/shared/termsCheck/index.ts'

/** Terms made up for this test. */
const clauses = {
  '1': 'Lejen løber fra overtagelsesdagen og mindst seksten måneder, medmindre parterne har aftalt andet på skrift.',
  '2': 'Lejeren opsiger med ni ugers varsel til den første i et kvartal, og opsigelsen sendes med anbefalet brev.',
  '3': 'Betaling falder den første hverdag i kvartalet, og ved forsinkelse beregnes et gebyr på firs kroner.',
  '4': 'Udstyr sendes retur til adressen xxxxxxxxx xxxx inden otte dage efter lejens ophør for lejerens regning.',
}
const title = 'Almindelige lejevilkår for kaffemaskiner hos Bryggeriets Udlejning fra 1. marts 2024'
const prints: EditionPrints = {
  clauses: Object.entries(clauses).map(([ref, text]) => printOf(ref, text)),
  besides: [printOf('', title)],
}
const documentOf = (its: Readonly<Record<string, string>>, before = title) =>
  [before, ...Object.entries(its).map(([ref, text]) => `${ref}. ${text}`)].join('\n\n')

const statuses = (text: string) =>
  Object.fromEntries(compareText(prints, text).clauses.map(({ ref, status }) => [ref, status]))
const asModelled = { '1': 'same', '2': 'same', '3': 'same', '4': 'unknown' }
const wordsAt = (text: string) =>
  compareText(prints, text).clauses.flatMap(({ others }) => others.map(({ from, to }) => text.slice(from, to)))

describe('a document is as modelled', () => {
  test('word for word; what is blacked out is unknown, not changed', () => {
    const text = documentOf(clauses)
    expect(statuses(text)).toEqual(asModelled)
    expect(compareText(prints, text)).toMatchObject({ added: [], found: 1 })
  })

  test('however it is set: other line ends, words divided, capitals, quotes, numbers of pages', () => {
    const text = documentOf({
      ...clauses,
      '1': 'LEJEN LØBER fra over-\ntagelsesdagen og\nmindst »seksten« måneder,\n  medmindre parterne har af-\n  talt andet på skrift.',
    })
    expect(statuses(`${text}\n\nSide 2 af 2`)).toEqual(asModelled)
  })

  test('where a copy is not blacked out, its words are not held against it', () => {
    const text = documentOf({ ...clauses, '4': clauses['4'].replace('xxxxxxxxx xxxx', 'Havnegade 7, 6000 Kolding,') })
    expect(statuses(text)).toEqual(asModelled)
  })

  test('where it is blacked out and our copy is not, nothing is said of that clause', () => {
    const text = documentOf({ ...clauses, '2': clauses['2'].replace('anbefalet brev', 'xxxxxxxxx xxxx') })
    expect(statuses(text)).toEqual({ ...asModelled, '2': 'unknown' })
  })
})

describe('amounts and percentages', () => {
  const priced =
    'Erstatning ydes med højst 200.000 kr. for hver skade, dog med fradrag af 2,5 % i selvrisiko pr. skade.'
  const of = (text: string) => compareText({ clauses: [printOf('1', priced)], besides: [] }, text).clauses[0]?.status

  test.each<[string, string, string]>([
    ['grouped otherwise', priced.replace('200.000', '200 000'), 'same'],
    ['not grouped', priced.replace('200.000', '200000'), 'same'],
    ['another amount, grouped by a space', priced.replace('200.000', '500 000'), 'differs'],
    ['a decimal comma that is gone', priced.replace('2,5', '25'), 'differs'],
    ['a decimal comma that is new', priced.replace('200.000', '200,000'), 'differs'],
    ['per mille for per cent', priced.replace('%', '‰'), 'differs'],
    ['a sign with no space before it', priced.replace(' %', '%'), 'same'],
  ])('%s', (_, text, status) => {
    expect(of(text)).toBe(status)
  })
})

describe('words divided at the ends of lines', () => {
  const said =
    'Salgs- og leveringsbetingelser gælder for EU-forbrugstakst, SIM-kort og IT-lagringsmedier på abonnementet.'
  const of = (text: string) => compareText({ clauses: [printOf('1', said)], besides: [] }, text).clauses[0]?.status

  test.each([
    said.replace('- og', '-\nog'),
    said.replace('EU-forbrugs', 'EU-\nforbrugs'),
    said.replace('leverings', 'leve-\nrings').replace('abonne', 'abonne-\n  '),
    said.toUpperCase().replace('IT-', 'IT-\n'),
  ])('%s', (text) => {
    expect(of(text)).toBe('same')
  })
})

describe('a document that says something else', () => {
  test('a number is another: the clause differs, and the word is shown', () => {
    const text = documentOf({ ...clauses, '1': clauses['1'].replace('seksten', 'tredive') })
    expect(statuses(text)).toEqual({ ...asModelled, '1': 'differs' })
    expect(wordsAt(text)).toEqual(['tredive'])
  })

  test('a word is left out', () => {
    const text = documentOf({ ...clauses, '2': clauses['2'].replace('anbefalet ', '') })
    expect(statuses(text)).toEqual({ ...asModelled, '2': 'differs' })
    expect(wordsAt(text)).toEqual([])
  })

  test('a sentence is put in', () => {
    const put = clauses['3'].replace(', og', '. Gebyret kan ændres uden varsel, og')
    const text = documentOf({ ...clauses, '3': put })
    expect(statuses(text)).toEqual({ ...asModelled, '3': 'differs' })
    expect(wordsAt(text)).toEqual(['Gebyret kan ændres uden varsel,'])
  })

  test('a clause is gone, another is new', () => {
    const added = 'Udlejeren kan til enhver tid overdrage aftalen til et andet selskab uden lejerens samtykke.'
    const text = documentOf({ '1': clauses['1'], '2': clauses['2'], '4': clauses['4'], '5': added })
    expect(statuses(text)).toEqual({ ...asModelled, '3': 'gone' })
    expect(compareText(prints, text).added.map(({ from, to }) => text.slice(from, to))).toEqual([`5. ${added}`])
  })

  test('another document altogether: nothing is found', () => {
    const { found, clauses: all } = compareText(prints, 'Opskrift på æblekage. '.repeat(50))
    expect(found).toBe(0)
    expect(all.every(({ status }) => status === 'gone')).toBe(true)
    expect(compareText(prints, '')).toMatchObject({ found: 0, added: [] })
  })

  test('clauses in another order are the same clauses', () => {
    expect(statuses([clauses['3'], clauses['1'], clauses['4'], clauses['2']].join('\n'))).toEqual(asModelled)
  })
})

describe('the fingerprints that are kept', () => {
  test.each(editions.filter(({ supplier }) => supplier !== 'other').map((edition) => [edition.id, edition] as const))(
    '%s: one for each clause, in its order',
    (_, edition) => {
      const kept = printsOf(edition)?.clauses ?? []
      expect(kept.map(({ ref }) => ref)).toEqual(edition.clauses.map(({ ref }) => ref))
      expect(kept.filter(({ runs }) => runs.flat().length === 0)).toEqual([])
    },
  )

  test('the user’s own terms have none', () => {
    expect(printsOf({ id: 'own-terms' })).toBeNull()
  })
})
