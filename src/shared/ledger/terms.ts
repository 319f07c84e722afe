import type { ContractJson } from '../rules/index.ts'

/** What the rules reckon with: evaluate's contract without its `id`, which is the record's. */
export type ContractTerms = Omit<ContractJson, 'id'>
