import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  draftOf,
  nextRef,
  readTerms,
  type TermsDraft,
  translated,
} from '../../src/renderer/features/terms/draft/index.ts'
import { termsFaultText } from '../../src/renderer/features/terms/faultText.ts'
import { fieldLabel } from '../../src/renderer/features/terms/fieldLabel.ts'
import { figuresOf } from '../../src/renderer/features/terms/figures.ts'
import { tryOut } from '../../src/renderer/features/terms/tryOut.ts'
import { startingPoints, startingTerms } from '../../src/shared/examples/index.ts'
import { type OwnTermsSet, tidyOwnTermsSet } from '../../src/shared/ledger/index.ts'
import { type BlockJson, isoDay, type Language } from '../../src/shared/rules/index.ts'
import { anySet } from '../main/ledger/itemArbitraries.ts'
import { context } from './appraised.ts'

const languages: readonly Language[] = ['da', 'en']
const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'

function begun(point: (typeof startingPoints)[number], language: Language): OwnTermsSet {
  return { id, supplierName: 'Nordlys', notes: '', terms: startingTerms(point, language) }
}

/** The draft of a set of one clause with these blocks. */
function draftWith(...blocks: BlockJson[]): TermsDraft {
  return draftOf({ id, supplierName: '', notes: '', terms: { name: 'a', clauses: [{ ref: '1', blocks }] } }, 'da')
}

function typedIn(draft: TermsDraft, typed: Readonly<Record<string, string>>): TermsDraft {
  const clauses = draft.clauses.map((clause) => ({
    ...clause,
    blocks: clause.blocks.map((block) => ({ ...block, typed: { ...block.typed, ...typed } })),
  }))
  return { ...draft, clauses }
}

const told = (draft: TermsDraft, language: Language = 'da') =>
  readTerms(draft, language).faults.map((fault) => [fault.path, termsFaultText(fault, language)])

describe('terms opened in the editor and saved untouched are the same terms', () => {
  const drafts = startingPoints.flatMap((point) => languages.map((language) => [point, language] as const))

  test.each(drafts)('the draft for %s in %s, which the rules accept as it is', (point, language) => {
    const set = begun(point, language)
    const { faults, set: again, edition } = readTerms(draftOf(set, language), language)
    expect(faults).toEqual([])
    expect(again).toEqual(tidyOwnTermsSet(set))
    expect(edition?.clauses.length).toBeGreaterThan(4)
  })

  test('whatever the ledger may hold, also when the language is changed meanwhile', () => {
    fc.assert(
      fc.property(anySet.map(tidyOwnTermsSet), fc.constantFrom(...languages), (set, language) => {
        expect(readTerms(draftOf(set, language), language)).toMatchObject({ faults: [], set })
        const other = language === 'da' ? 'en' : 'da'
        expect(readTerms(translated(draftOf(set, language), language, other), other).set).toEqual(set)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what is typed is read as Danes write it', () => {
  test('percentages, amounts, days and several numbers', () => {
    const rate = typedIn(draftWith({ kind: 'late-interest', percentPerMonth: 1 }), { percentPerMonth: '1,25' })
    expect(readTerms(rate, 'da').set.terms.clauses[0]?.blocks).toEqual([
      { kind: 'late-interest', percentPerMonth: 1.25 },
    ])
    const fee = typedIn(draftWith({ kind: 'reminder-fees', each: 1, most: 3 }), { each: '1.250,50', free: '1' })
    expect(readTerms(fee, 'da').set.terms.clauses[0]?.blocks).toEqual([
      { kind: 'reminder-fees', each: 125050, free: 1, most: 3 },
    ])
    const closed = typedIn(draftWith({ kind: 'access-closed', graceDays: [1] }), { graceDays: '10, 5' })
    expect(readTerms(closed, 'da').set.terms.clauses[0]?.blocks).toEqual([
      { kind: 'access-closed', graceDays: [10, 5] },
    ])
  })

  test('a notice in days is no notice in months', () => {
    const notice = draftWith({ kind: 'notice-period', months: 1 }, { kind: 'ends-at', at: 'any-day' })
    expect(readTerms(typedIn(notice, { length: '14', unit: 'days' }), 'da').set.terms.clauses[0]?.blocks?.[0]).toEqual({
      kind: 'notice-period',
      days: 14,
    })
  })
})

describe('what is wrong is told at its field, in words', () => {
  test.each<[string, TermsDraft, string, string]>([
    [
      'a length that is no number',
      typedIn(draftWith({ kind: 'payment-days', days: 8 }), { days: 'otte' }),
      'clauses[0].blocks[0].days',
      'otte er ikke et helt tal',
    ],
    [
      'a notice without its length',
      typedIn(draftWith({ kind: 'notice-period', months: 1 }, { kind: 'ends-at', at: 'any-day' }), { length: '' }),
      'clauses[0].blocks[0].length',
      'Skal udfyldes',
    ],
    [
      'a rate with three decimals',
      typedIn(draftWith({ kind: 'late-interest', percentPerMonth: 1 }), { percentPerMonth: '1,255' }),
      'clauses[0].blocks[0].percentPerMonth',
      '1,255 er ikke en procentsats med højst to decimaler',
    ],
    [
      'packs paid for longer than the period',
      draftWith(
        { kind: 'subscription-period', months: 1 },
        { kind: 'subscription-billing', model: 'packs-in-advance', packSize: 5, paidMonths: 12 },
      ),
      'clauses',
      'Pakkerne betales 12 måneder forud, men abonnementsperioden er kun på 1 måned.',
    ],
    [
      'a clause without words or blocks',
      draftWith(),
      'clauses[0].says',
      'Har hverken tekst eller noget, den bestemmer',
    ],
    ['no clause', { ...draftWith(), clauses: [] }, 'clauses', 'Tilføj mindst ét punkt'],
  ])('%s', (_, draft, path, words) => {
    expect(told(draft)).toEqual([[path, words]])
  })

  test('the field is named with its clause', () => {
    const draft = draftWith({ kind: 'notice-period', months: 1 })
    expect(fieldLabel('clauses[0].blocks[0].length', draft, 'da')).toBe('Punkt 1: Opsigelsesvarsel, Varsel')
    expect(fieldLabel('clauses[0].says', draft, 'en')).toBe('Clause 1: What the clause says')
    expect(fieldLabel('name', draft, 'da')).toBe('Navn')
  })
})

test('a clause that is added is counted on from the last', () => {
  const after = (...refs: string[]) =>
    nextRef(refs.map((ref, key) => ({ key, ref, heading: '', says: '', blocks: [] })))
  expect([after(), after('1', '2'), after('§ 9'), after('4.2'), after('3', '2'), after('Opsigelse')]).toEqual([
    '1',
    '3',
    '§ 10',
    '4.3',
    '4',
    '',
  ])
})

test('how a contract ends under each draft, in a few words', () => {
  expect(startingPoints.map((point) => Object.values(figuresOf(startingTerms(point, 'da'), 'da')))).toEqual([
    ['ingen', '1 måned', 'ved udgangen af en periode på 12 måneder'],
    ['24 måneder', '6 måneder', 'ved udgangen af en måned'],
    ['ingen', '3 måneder', 'ved udgangen af en periode på 12 måneder'],
    ['ingen', '3 måneder', 'ved udgangen af en måned'],
  ])
  const silent = { name: 'a', clauses: [{ ref: '1', says: 'Noget.' }] }
  expect(Object.values(figuresOf(silent, 'da'))).toEqual(['fremgår ikke', 'fremgår ikke', 'fremgår ikke'])
})

test.each([
  ['insurance', '2027-01-31', '2027-02-28'],
  ['lease', '2026-11-30', '2027-05-31'],
  ['power', '2027-11-30', '2028-02-29'],
  ['cleaning', '2026-11-30', '2027-02-28'],
] as const)('tried out from 1 March 2025, %s must be given notice by %s', (point, noticeBy, endsOn) => {
  const { nextDeadline } = tryOut(begun(point, 'da'), '2025-03-01', context).evaluation.termination
  expect([nextDeadline?.noticeBy, nextDeadline?.endsOn].map((day) => isoDay(day ?? 0))).toEqual([noticeBy, endsOn])
})
