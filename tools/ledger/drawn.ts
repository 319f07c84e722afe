import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blankRecord, type ContractRecord, tidyRecord } from '../../src/shared/ledger/index.ts'
import type { ContractJson } from '../../src/shared/rules/index.ts'
import { PROJECT } from '../launch/project.ts'
import { randomFrom } from './random.ts'

/** The request with the mixed cases, from which contracts are drawn. */
export const mixedCases = (): {
  readonly today: string
  readonly netPriceIndex: Readonly<Record<string, number>>
  readonly contracts: readonly ContractJson[]
} => JSON.parse(readFileSync(join(PROJECT, 'test/cases/mixed.json'), 'utf8')).request

/**
 * Terms of contracts with all suppliers, drawn by a seed from the mixed cases.
 *
 * @returns the same ones for the same seed, each with an id of its own
 */
export function drawnTerms(count: number, seed: number): readonly ContractJson[] {
  const cases = mixedCases().contracts
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, number) => {
    const drawn = cases[Math.floor(random() * cases.length)] as ContractJson
    return { ...drawn, id: `${drawn.supplier}-${number}` }
  })
}

const places = ['Kontoret', 'Lageret', 'Værkstedet', 'Butikken', 'Aarhus', 'Odense', 'Esbjerg'] as const

/** The drawn terms as contracts of a ledger, with names, numbers and tags as people give them. */
export function drawnContracts(count: number, seed: number): readonly ContractRecord[] {
  return drawnTerms(count, seed).map(({ id: _, ...terms }, number) => {
    const place = places[number % places.length] as string
    return tidyRecord({
      ...blankRecord,
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      title: `${place} ${number}, ${terms.lines?.[0]?.description ?? terms.supplier}`,
      contractNumber: `A-${100_000 + number}`,
      supplierName: terms.supplier === 'other' ? 'Byens Rengøring' : null,
      tags: [place.toLowerCase()],
      terms,
    })
  })
}
