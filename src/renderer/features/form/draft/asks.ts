import type { Supplier } from '../../../../shared/rules/index.ts'

/** Where a field stands: among those that the supplier's terms need, folded away, or not at all. */
export type Place = 'main' | 'rare' | 'no'

/** What the form asks for a supplier. */
export interface Asks {
  /** The date that comes first; the other is taken to be the same where it is left empty. */
  readonly leads: 'signing' | 'start'
  /** Where the other date stands. */
  readonly otherDate: 'main' | 'rare'
  readonly binding: boolean
  readonly period: Place
  readonly paymentDays: Place
  readonly billing: boolean
  /** Where what is agreed of termination stands. */
  readonly termination: 'main' | 'rare'
  readonly hardware: boolean
  /** What is counted and priced. */
  readonly unit: 'licence' | 'user' | 'piece'
  /** What a one-off amount is. */
  readonly oneOff: 'set-up' | 'installation' | 'any'
  /** The lines that a new contract begins with. */
  readonly lines: readonly ('licences' | 'users' | 'subscription' | 'set-up' | 'installation')[]
}

/** By supplier, in the order in which it stands on paper. Which keys a supplier may have is the rules' own parser's. */
export const asksOf: Readonly<Record<Supplier, Asks>> = {
  cloudkom: {
    leads: 'signing',
    otherDate: 'rare',
    binding: false,
    period: 'no',
    paymentDays: 'rare',
    billing: false,
    termination: 'rare',
    hardware: false,
    unit: 'licence',
    oneOff: 'any',
    lines: ['licences'],
  },
  unicom: {
    leads: 'signing',
    otherDate: 'main',
    binding: true,
    period: 'rare',
    paymentDays: 'no',
    billing: false,
    termination: 'rare',
    hardware: true,
    unit: 'piece',
    oneOff: 'any',
    lines: ['subscription'],
  },
  zimaone: {
    leads: 'signing',
    otherDate: 'rare',
    binding: false,
    period: 'main',
    paymentDays: 'no',
    billing: false,
    termination: 'rare',
    hardware: false,
    unit: 'user',
    oneOff: 'any',
    lines: ['users'],
  },
  ekontoret: {
    leads: 'signing',
    otherDate: 'main',
    binding: false,
    period: 'main',
    paymentDays: 'rare',
    billing: false,
    termination: 'rare',
    hardware: false,
    unit: 'piece',
    oneOff: 'set-up',
    lines: ['subscription', 'set-up'],
  },
  comasystem: {
    leads: 'start',
    otherDate: 'rare',
    binding: false,
    period: 'rare',
    paymentDays: 'no',
    billing: false,
    termination: 'rare',
    hardware: false,
    unit: 'licence',
    oneOff: 'installation',
    lines: ['licences', 'installation'],
  },
  other: {
    leads: 'start',
    otherDate: 'rare',
    binding: false,
    period: 'main',
    paymentDays: 'main',
    billing: true,
    termination: 'main',
    hardware: false,
    unit: 'piece',
    oneOff: 'any',
    lines: ['subscription'],
  },
}
