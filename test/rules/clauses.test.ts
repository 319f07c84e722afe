import { describe, expect, test } from 'vitest'
import { assumptions, citation, editions, notComputedTexts, pointsOf, stated } from '../../src/shared/rules/index.ts'
import { clauseTexts } from '../../src/shared/rules/suppliers/wording.ts'

/** The numbers (or headings) of each document from top to bottom, so that none can be dropped unseen. */
const documents: Readonly<Record<string, readonly string[]>> = {
  'cloudkom-undated': [
    'Varighed og Opsigelse',
    'Antal og afregning af licenser',
    'Tekniske forhold omkring løsningen',
    'Bemærkninger',
    'Support og Nyhedsmail',
  ],
  'unicom-2018-05-25': list(`
    1.1 1.2  2.1 2.2 2.3 2.4  3.1 3.2 3.3  4.1 4.2 4.3 4.4 4.5  5.1  6.1 6.2 6.3 6.4 6.5 6.6 6.7 6.8  7.1
    8.1 8.2 8.3 8.4 8.5  9.1 9.2  10.1 10.2 10.3  11.1  12.1 12.2 12.3  13.1 13.2  14.1 14.2  15.1 15.2 15.3 15.4
    16.1 16.1.1 16.2 16.3 16.4 16.4.1 16.5 16.5.1 16.5.1.1 16.5.2 16.6 16.7
    17.1 17.2 17.2.1 17.2.2 17.2.3 17.2.4  18.1 18.2 18.3 18.3.1 18.3.2 18.4  19.1  20.1  21.1 21.2  22.1 22.2
    23.1 23.2`),
  'zimaone-2021-05-01': [
    'Lovlighed for indgåelse af aftale',
    'Abonnement',
    'Prøveperiode',
    'Opsigelse',
    'Betalingsbetingelser',
    'Ansvar',
    'Backup af data',
    'Datasikkerhed og tilgængelighed',
    'Fortrolighed',
    'Udvikling',
    'SLA aftale (Service Level Agreement)',
    'Defination af leverancens åbningstider',
    'Oppetid',
    'Respons tid',
    'Support og leverandør kontakt åbningstider',
    'Prisændringer',
    'Copyright og software rettigheder',
    'Databehandleraftale',
    'Tvister',
    'Juridisk leverandør og ansvarlige for software og leverancer',
  ],
  'ekontoret-undated': list(`
    1.1  2.1  3.1 3.2 3.3 3.4 3.5  4.1 4.2 4.3 4.4 4.5 4.6  5.1 5.2
    6.1_(1st) 6.2_(1st) 6.3_(1st) 6.4_(1st) 6.5_(1st) 6.6_(1st) 6.7 6.8 6.6_(2nd) 6.10 6.11
    7.1 7.2 7.3 7.4 7.6_(1st) 7.7 7.8 7.6_(2nd) 7.10 7.11
    8.1 8.2 8.3 8.4 8.5 8.6_(1st) 8.7 8.8 8.6_(2nd) 8.10 8.11
    6.1_(2nd) 6.2_(2nd) 6.3_(2nd) 6.4_(2nd) 6.5_(2nd)
    10.1  11.1 11.2 11.3 11.4 11.5  12.1 12.2 12.3 12.4 12.5  13.1 13.2  14.1 14.2 14.3  15.1 15.2 15.3 15.4 15.5
    16.1_(1st) 16.2 16.3 16.4 16.5 16.6 16.7  17.1 17.2 17.3 17.4 17.5 17.6  18.1  16.1_(2nd)  20.1`),
  'comasystem-2019-08-12': list('1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17'),
  'own-agreement': [''],
}

function list(refs: string): string[] {
  return refs
    .trim()
    .split(/\s+/)
    .map((ref) => ref.replace('_', ' '))
}

const each = editions.map((edition) => [edition.name || "one's own", edition] as const)

test('every edition has its list here', () => {
  expect(Object.keys(documents).sort()).toEqual(editions.map(({ id }) => id).sort())
})

describe.each(each)('the clauses of %s', (_, edition) => {
  test('are all there, in the order of the document', () => {
    expect(edition.clauses.map(({ ref }) => ref)).toEqual(documents[edition.id])
  })

  test('are either modelled or have the reason why not', () => {
    for (const { ref, models, notComputed } of edition.clauses) {
      expect(models.length === 0, ref).toBe(notComputed !== null)
    }
  })

  test('say in Danish and English what they say, and nothing is said of a clause that is not there', () => {
    const texts = clauseTexts(edition)
    expect(Object.keys(texts).sort()).toEqual(edition.clauses.map(({ ref }) => ref).sort())
    for (const [ref, { heading, says }] of Object.entries(texts)) {
      expectSentence(says.da, `${ref} da`)
      expectSentence(says.en, `${ref} en`)
      expect(says.da, ref).not.toBe(says.en)
      if (heading !== null) expect([heading.da, heading.en], ref).not.toContain('')
    }
  })
})

test.each(each.filter(([, { clauses }]) => clauses.some(({ ref }) => /^\D/.test(ref))))(
  'the clauses of %s, which have no numbers, are headed by what they are cited by',
  (_, edition) => {
    for (const [ref, { heading }] of Object.entries(clauseTexts(edition))) expect(heading?.da).toBe(ref)
  },
)

test('every clause stands under a heading, but for the one chapter whose heading is masked', () => {
  const bare = editions.flatMap((edition) =>
    Object.entries(clauseTexts(edition))
      .filter(([, { heading }]) => heading === null)
      .map(([ref]) => `${edition.supplier} ${ref}`),
  )
  expect(bare).toEqual(['ekontoret 18.1'])
})

test.each(each.filter(([, edition]) => pointsOf(edition) !== null))(
  'the clauses of %s that are said to be told in the table are told there',
  (_, edition) => {
    const told = new Set(Object.values(pointsOf(edition) ?? {}).flatMap(({ clauses }) => clauses))
    const promised = edition.clauses.filter(({ notComputed }) => notComputed === 'told-in-table')
    for (const { ref } of promised) expect(told).toContain(ref)
  },
)

test('every reason why nothing is computed is told in both languages', () => {
  for (const [reason, { da, en }] of Object.entries(notComputedTexts)) {
    expectSentence(da, `${reason} da`)
    expectSentence(en, `${reason} en`)
  }
})

test('every reason is used', () => {
  const used = new Set(editions.flatMap(({ clauses }) => clauses.map(({ notComputed }) => notComputed)))
  for (const reason of Object.keys(notComputedTexts)) expect(used).toContain(reason)
})

describe('a clause is cited', () => {
  test.each([
    ['15.1', 'pkt. 15.1', 'clause 15.1'],
    ['5', 'pkt. 5', 'clause 5'],
    ['8.6 (1st)', 'pkt. 8.6 (første)', 'clause 8.6 (1st)'],
    ['6.4 (2nd)', 'pkt. 6.4 (anden)', 'clause 6.4 (2nd)'],
    ['Varighed og Opsigelse', 'Varighed og Opsigelse', 'Varighed og Opsigelse'],
    ['Opsigelse', 'Opsigelse', 'Opsigelse'],
    ['§ 8', '§ 8', '§ 8'],
    ['', 'aftalen', 'the agreement'],
  ] as const)('%s', (ref, da, en) => {
    expect(citation(ref, 'da')).toBe(da)
    expect(citation(ref, 'en')).toBe(en)
  })
})

describe.each(each)('what is assumed for %s', (_, edition) => {
  test('has an id of its own, and says in both languages what it is and what else could be meant', () => {
    const ids = assumptions(edition).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, text, otherwise } of assumptions(edition)) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      for (const said of [text.da, text.en, otherwise.da, otherwise.en]) expectSentence(said, id)
    }
  })

  test('cites clauses that are there', () => {
    const refs = edition.clauses.map(({ ref }) => ref)
    for (const { id, clauses } of assumptions(edition)) {
      for (const ref of clauses) expect(refs, id).toContain(ref)
    }
  })
})

/** The assumption by which a mechanism of a kind is marked as assumed. */
const behind: Readonly<Record<string, string>> = {
  'subscription-period': 'period-from-start-date',
  'subscription-billing': 'billed-a-period-in-advance',
  'one-off-billing': 'one-off-on-its-date',
  'reminder-fees': 'reminder-fees-by-law',
  'discount-clawback': 'clawback-of-whole-discount',
}

test.each(each)('every figure of %s that is marked as assumed is told among what is assumed', (_, edition) => {
  const told = assumptions(edition).map(({ id }) => id)
  for (const mechanism of edition.clauses.flatMap(({ models }) => models)) {
    if ('basis' in mechanism && mechanism.basis === 'assumed') expect(told).toContain(behind[mechanism.kind])
  }
  expect(told.includes('usage-by-month-in-arrears')).toBe(stated(edition, 'usage-billing') === null)
})

test('what is assumed is this list', () => {
  expect(Object.fromEntries(editions.map((edition) => [edition.id, assumptions(edition).map(({ id }) => id)]))).toEqual(
    {
      'cloudkom-undated': [
        'lock-in-through-anniversary',
        'peak-highest-at-once',
        'one-off-on-its-date',
        'usage-by-month-in-arrears',
        'prices-without-vat',
      ],
      'unicom-2018-05-25': [
        'period-from-start-date',
        'binding-read-cautiously',
        'billed-a-period-in-advance',
        'one-off-on-its-date',
        'interest-from-due-date',
        'interest-simple',
        'saturdays-in-working-days',
        'hardware-back-when-received',
        'list-price-per-piece',
        'clawback-of-whole-discount',
      ],
      'zimaone-2021-05-01': [
        'added-packs-by-days',
        'one-off-on-its-date',
        'usage-by-month-in-arrears',
        'access-closed-after-reminders',
        'prices-without-vat',
      ],
      'ekontoret-undated': [
        'next-collection-is-period-start',
        'second-half-with-first-subscription',
        'usage-by-month-in-arrears',
        'reminder-fees-by-law',
        'saturdays-in-working-days',
      ],
      'comasystem-2019-08-12': [
        'period-from-start-date',
        'index-on-1-january',
        'hourly-rates-capped',
        'interest-from-due-date',
        'interest-simple',
        'reminder-fees-by-law',
      ],
      'own-agreement': ['one-off-on-its-date', 'usage-by-month-in-arrears', 'prices-without-vat'],
    },
  )
})

function expectSentence(said: string, where: string) {
  expect(said, where).toMatch(/^([\p{Lu}\d]|eKontoret).*\.$/u)
  expect(said, where).not.toMatch(/!|venligst|\s{2}/i)
}
