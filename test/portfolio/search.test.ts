import { describe, expect, test } from 'vitest'
import { matches } from '../../src/shared/portfolio/index.ts'
import { appraised, terms } from './appraised.ts'

describe('a contract is found', () => {
  const contract = appraised({
    title: 'Rengøring af kontoret',
    supplierName: 'Ren & Rolig ApS',
    contractNumber: 'E-774 102',
    contactPerson: 'Ærø Åkjær',
    tags: ['lokaler'],
    notes: 'Nøglen ligger\ni receptionen',
    terms: { ...terms.monthly, lines: [{ kind: 'subscription', description: 'Vinduer', unitPrice: 100_00 }] },
  })

  test.each([
    ['by its title', 'rengøring'],
    ['by parts of several words, in any order', 'rolig kontor'],
    ['by its number', 'e-774'],
    ['by capitals with Danish letters', 'ÅKJÆR'],
    ['by a tag', 'Lokaler'],
    ['by its notes', 'receptionen'],
    ['by a line', 'vinduer'],
    ['by nothing', '  '],
  ])('%s', (_, typed) => {
    expect(matches(contract, typed)).toBe(true)
  })

  test.each([
    ['a word that stands nowhere, beside one that does', 'rengøring hovedkontor'],
    ['the end of one thing and the beginning of the next', 'kontoretren'],
  ])('not by %s', (_, typed) => {
    expect(matches(contract, typed)).toBe(false)
  })
})
