import { describe, expect, test } from 'vitest'
import { asksFor, newDraft, recordOf, withSupplier, withTerms } from '../../src/renderer/features/form/draft/index.ts'
import { billingHints, paymentHint, periodHint, startHint } from '../../src/renderer/features/form/sources.ts'
import { startingTerms } from '../../src/shared/examples/index.ts'
import { type OwnTermsSet, tidyOwnTermsSet, tidyRecord } from '../../src/shared/ledger/index.ts'
import { differsFrom, restingOn, underTerms } from '../../src/shared/portfolio/index.ts'
import { type BlockJson, editionOf, isoDay, parseOwnTerms } from '../../src/shared/rules/index.ts'
import { appraised, context } from './appraised.ts'

const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'
const cleaning = tidyOwnTermsSet({
  id,
  supplierName: 'Ren & Rolig',
  notes: '',
  terms: startingTerms('cleaning', 'da'),
})

/** The set with a clause more. */
function withClause(...blocks: BlockJson[]): OwnTermsSet {
  return { ...cleaning, terms: { ...cleaning.terms, clauses: [...cleaning.terms.clauses, { ref: '9', blocks }] } }
}

/** The set without the clause of a number. */
function without(ref: string): OwnTermsSet {
  return {
    ...cleaning,
    terms: { ...cleaning.terms, clauses: cleaning.terms.clauses.filter((clause) => clause.ref !== ref) },
  }
}

const { record } = appraised({
  title: 'Kontoret',
  supplierName: 'Ren & Rolig',
  ownTermsId: id,
  terms: {
    supplier: 'other',
    signedOn: '2025-03-01',
    ownTerms: cleaning.terms,
    lines: [{ kind: 'subscription', unitPrice: 1_000_00 }],
  },
})

describe('a contract whose set of terms is changed', () => {
  test('is told from one that still rests on them', () => {
    const others = [appraised().record, { ...record, ownTermsId: '00000000-0000-4000-8000-000000000001' }]
    expect(restingOn(cleaning, [record, ...others])).toEqual([record])
    expect([cleaning, without('6')].map((set) => differsFrom(set, tidyRecord(record)))).toEqual([false, true])
  })

  test('follows with another deadline', () => {
    const [notice, ...others] = cleaning.terms.clauses
    const longer: OwnTermsSet = {
      ...cleaning,
      terms: {
        ...cleaning.terms,
        clauses: [
          {
            ...notice,
            ref: '1',
            blocks: [
              { kind: 'notice-period', months: 6 },
              { kind: 'ends-at', at: 'year-end' },
            ],
          },
          ...others,
        ],
      },
    }
    const { sendBy, next } = underTerms(record, longer, context)
    if (!('record' in next)) throw new Error('It holds')
    expect([sendBy, next.sendBy].map((day) => isoDay(day ?? 0))).toEqual(['2026-11-25', '2027-06-25'])
    expect(next.record).toMatchObject({ ownTermsId: id, terms: { ownTerms: longer.terms } })
  })

  test('stays where it could not hold, with the reason', () => {
    const { next } = underTerms(record, without('2'), context)
    expect(next).toMatchObject({ fault: { path: 'agreed.periodMonths', code: 'missing' } })
  })
})

describe('the form of a contract on own terms', () => {
  const names = {
    licences: 'Licenser',
    users: 'Brugere',
    subscription: 'Abonnement',
    'set-up': 'Opsætning',
    installation: 'Installation',
  }
  const own = withSupplier(newDraft(id), 'other', names)
  const asked = (set: OwnTermsSet) => asksFor({ supplier: 'other', ownTerms: set.terms })

  test('asks for nothing that the terms settle', () => {
    const draft = { ...withTerms(own, cleaning, null, names), supplier: 'other' as const }
    expect(
      recordOf(draft, 'da')
        .faults.map(({ path }) => path)
        .sort(),
    ).toEqual(['lines[0].unitPrice', 'startsOn'])
    expect(draft).toMatchObject({ supplierName: 'Ren & Rolig', periodMonths: '', termination: null, billing: null })
    expect(asked(cleaning)).toMatchObject({ period: 'rare', billing: false, paymentDays: 'rare', termination: 'rare' })
  })

  test('asks for what they leave open, and offers hardware where it must be returned', () => {
    expect(asked(without('2'))).toMatchObject({ period: 'main', billing: true, paymentDays: 'main', hardware: false })
    expect(asked(withClause({ kind: 'return-hardware', days: 8 })).hardware).toBe(true)
  })

  test('is as it was once the terms are taken away again', () => {
    const on = withTerms({ ...own, supplierName: '' }, cleaning, null, names)
    expect(withTerms(on, null, cleaning, names)).toEqual({ ...own, supplierName: 'Ren & Rolig' })
    const typed = { ...own, supplierName: 'Pust ApS' }
    expect(withTerms(typed, cleaning, null, names).supplierName).toBe('Pust ApS')
  })

  test('says from which clause its hints come', () => {
    const lease = parseOwnTerms(startingTerms('lease', 'da'))
    if (!lease.ok) throw new Error('The draft holds')
    const edition = editionOf({ supplier: 'other', ownTerms: lease.value })
    expect(startHint(edition, 'da')).toBe('Bindingen på 24 måneder regnes herfra. Står i vilkårene: § 1.')
    expect(periodHint(edition, 'da')).toContain('§ 3')
    expect(paymentHint(edition, 'da')).toBe('Forfalder ved modtagelsen. Står i vilkårene: § 3.')
    expect(billingHints(edition, 'da')).toContain(
      'Prisen følger nettoprisindekset hver 1. januar, opad højst 4 %. Står i vilkårene: § 4.',
    )
  })
})
