/** What a check-up of the ledger found. */
export interface CheckUp {
  /** Contracts that were read. */
  readonly contracts: number
  /** Changes of the journal that were read. */
  readonly changes: number
  /** Documents that were read. */
  readonly documents: number
  /** Whether every page of the file is as it must be, and every reference leads somewhere. */
  readonly isSound: boolean
  /** Titles of contracts that the rules of today can't read. */
  readonly unreadable: readonly string[]
  /** How many states in the journal can't be read. */
  readonly unreadableStates: number
  /** Whether what the search knows was not what the contracts say; it is made anew then. */
  readonly searchMended: boolean
  /** Documents that are not there, or not what was kept, each with its contract. */
  readonly missing: readonly FaultyDocument[]
  readonly damaged: readonly FaultyDocument[]
}

export interface FaultyDocument {
  readonly contract: string
  readonly name: string
}

/** How far a check-up is: what is read now, and how many of how many. */
export interface CheckUpProgress {
  readonly part: 'ledger' | 'documents'
  readonly done: number
  readonly of: number
}
