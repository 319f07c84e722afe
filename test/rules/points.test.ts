import { describe, expect, test } from 'vitest'
import {
  alike,
  assumptions,
  type EditionPoints,
  newestEdition,
  type PointId,
  pointGroups,
  pointsOf,
} from '../../src/shared/rules/index.ts'

const suppliers = ['cloudkom', 'unicom', 'zimaone', 'ekontoret', 'comasystem'] as const

const ids: PointId[] = pointGroups.flatMap(({ points }) => points.map(({ id }) => id))

function pointsFor(supplier: (typeof suppliers)[number]): EditionPoints {
  const points = pointsOf(newestEdition(supplier))
  if (points === null) throw new Error(`no points for ${supplier}`)
  return points
}

describe('the points of the side-by-side table', () => {
  test('are these, in this order', () => {
    expect(
      Object.fromEntries(pointGroups.map(({ id, points }) => [id, points.map((point) => point.id).join(' ')])),
    ).toEqual({
      termination: 'period lock-in notice end how-to-give-notice confirmation renewal supplier-may-leave',
      money:
        'subscription quantity one-off usage due vat price-changes indexation additions-and-fees set-up supported-hours deposit eu-roaming',
      late: 'interest reminder-fees collection closing counterclaims',
      after: 'prepaid-fees data-copy data-deletion hardware-back discount',
      failure: 'supplier-fails liability uptime response backup force-majeure',
      use: 'trial who-uses-it personal-licences usage-limits suspension own-network hardware-insurance faulty-hardware retention-of-title',
      terms: 'edition terms-changed transfer newsletters reference place-of-suit',
    })
  })

  test('each stand once and are named in both languages', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const { name, points } of pointGroups) {
      for (const each of [name, ...points.map((point) => point.name)]) {
        expect(each.da).not.toBe('')
        expect(each.en).not.toBe('')
      }
    }
  })

  test('tell at interest what may be claimed besides by law', () => {
    const noted = pointGroups.flatMap(({ points }) => points).filter(({ note }) => note !== null)
    expect(noted.map(({ id }) => id)).toEqual(['interest'])
    expect(noted[0]?.note?.da).toContain('310 kr.')
    expect(noted[0]?.note?.en).toContain('310 DKK')
  })
})

describe.each(suppliers)('what the table says of %s', (supplier) => {
  const edition = newestEdition(supplier)
  const cells = Object.entries(pointsFor(supplier))

  test('has a cell for every point, and no other', () => {
    expect(cells.map(([id]) => id).sort()).toEqual([...ids].sort())
  })

  test('is said in both languages, as in a table: no full stop at the end', () => {
    for (const [id, { text }] of cells) {
      for (const said of [text.da, text.en]) expect(said, id).toMatch(/^[\p{Lu}\d].*[^.]$|kr\.$/u)
      expect(text.da, id).not.toMatch(/!|venligst/i)
    }
  })

  test('cites clauses that are there', () => {
    const refs = edition.clauses.map(({ ref }) => ref)
    for (const [id, { clauses }] of cells) {
      for (const ref of clauses) expect(refs, id).toContain(ref)
    }
  })

  test('cites a clause wherever it is stated; the date of an edition may stand above the clauses', () => {
    for (const [id, { status, clauses }] of cells) {
      if (status === 'stated' && id !== 'edition') expect(clauses, id).not.toEqual([])
      if (status === 'not-stated') expect(clauses, id).toEqual([])
    }
  })

  test('tells what else could be meant wherever it is assumed, and only there', () => {
    for (const [id, cell] of cells) {
      const assumed = cell.status === 'assumed'
      expect(cell.assumptions.length > 0, id).toBe(assumed)
      expect(cell.otherwise !== null && cell.otherwise.da !== '' && cell.otherwise.en !== '', id).toBe(assumed)
    }
  })

  test('rests on all that is assumed for this supplier, and on nothing else', () => {
    const used = new Set(cells.flatMap(([, cell]) => cell.assumptions.map(({ id }) => id)))
    expect([...used].sort()).toEqual(
      assumptions(edition)
        .map(({ id }) => id)
        .sort(),
    )
  })
})

describe('differences', () => {
  const row = (id: PointId, ...of: (typeof suppliers)[number][]) => of.map((supplier) => pointsFor(supplier)[id])

  test('cells that say the same are alike', () => {
    expect(alike(row('interest', 'unicom', 'comasystem'))).toBe(true)
    expect(alike(row('vat', ...suppliers))).toBe(true)
  })

  test('silence is alike, whatever remark stands with it', () => {
    expect(alike(row('uptime', 'cloudkom', 'comasystem'))).toBe(true)
  })

  test('cells that say different things are not alike, nor is silence and something stated', () => {
    expect(alike(row('liability', 'unicom', 'zimaone'))).toBe(false)
    expect(alike(row('liability', 'unicom', 'cloudkom'))).toBe(false)
  })

  test('the same in English is the same in Danish', () => {
    for (const id of ids) {
      const said = new Map<string, string>()
      for (const { same, status, text } of row(id, ...suppliers)) {
        if (status === 'not-stated') continue
        expect(said.get(same) ?? text.da, id).toBe(text.da)
        said.set(same, text.da)
      }
    }
  })
})

/** Where the documents leave something open (†). */
const assumed: Readonly<Record<string, string>> = {
  cloudkom: 'lock-in notice subscription one-off usage vat',
  unicom: 'period lock-in end subscription one-off deposit interest hardware-back discount',
  zimaone: 'quantity one-off usage vat closing',
  ekontoret: 'notice end one-off usage set-up reminder-fees',
  comasystem: 'period subscription indexation interest reminder-fees',
}

/** What each document really does not mention. */
const silent: Readonly<Record<string, string>> = {
  cloudkom:
    'confirmation due price-changes indexation additions-and-fees set-up deposit eu-roaming interest reminder-fees collection prepaid-fees data-copy data-deletion hardware-back discount liability uptime response backup force-majeure trial who-uses-it personal-licences usage-limits suspension hardware-insurance faulty-hardware retention-of-title edition terms-changed reference place-of-suit',
  unicom: 'confirmation quantity indexation set-up collection counterclaims backup trial retention-of-title',
  zimaone:
    'set-up deposit eu-roaming interest collection counterclaims hardware-back discount supplier-fails who-uses-it personal-licences usage-limits own-network hardware-insurance faulty-hardware retention-of-title terms-changed transfer newsletters reference',
  ekontoret:
    'lock-in quantity indexation deposit eu-roaming interest counterclaims data-copy hardware-back discount response backup trial who-uses-it hardware-insurance faulty-hardware retention-of-title edition transfer newsletters reference place-of-suit',
  comasystem:
    'lock-in notice end how-to-give-notice confirmation renewal quantity additions-and-fees set-up deposit eu-roaming counterclaims prepaid-fees data-copy data-deletion hardware-back discount uptime response backup force-majeure trial who-uses-it usage-limits suspension own-network hardware-insurance faulty-hardware newsletters reference',
}

test.each(suppliers)(
  'what is assumed and what is not stated for %s are these points; the rest is stated',
  (supplier) => {
    const of = (status: string) =>
      Object.entries(pointsFor(supplier))
        .filter(([, cell]) => cell.status === status)
        .map(([id]) => id)
        .join(' ')
    expect(of('assumed')).toBe(assumed[supplier])
    expect(of('not-stated')).toBe(silent[supplier])
  },
)

test("an agreement of one's own has no column", () => {
  expect(pointsOf(newestEdition('other'))).toBeNull()
})
