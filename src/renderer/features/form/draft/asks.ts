import {
  type Edition,
  type OwnTermsJson,
  parseOwnTerms,
  rentsHardware,
  type Supplier,
  stated,
} from '../../../../shared/rules/index.ts'

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

/** What the form asks for a contract: as for its supplier, less what terms of one's own settle. */
export function asksFor({ supplier, ownTerms }: Party): Asks {
  const terms = ownTermsOf({ supplier, ownTerms })
  return terms === null ? asksOf[supplier] : besideTerms(asksOf[supplier], terms)
}

interface Party {
  readonly supplier: Supplier
  readonly ownTerms: OwnTermsJson | null
}

/** The own terms that a draft rests on, as the rules reckon with them; null where there are none. */
export function ownTermsOf({ supplier, ownTerms }: Party): Edition | null {
  if (supplier !== 'other' || ownTerms === null) return null
  const parsed = known.get(ownTerms) ?? parseOwnTerms(ownTerms)
  known.set(ownTerms, parsed)
  return parsed.ok ? parsed.value : null
}

/** Terms never change in place, so each are read once. */
const known = new WeakMap<OwnTermsJson, ReturnType<typeof parseOwnTerms>>()

function besideTerms(asks: Asks, terms: Edition): Asks {
  const period = stated(terms, 'subscription-period')
  const billing = stated(terms, 'subscription-billing')
  return {
    ...asks,
    otherDate: period?.anchor === 'signing' ? 'main' : asks.otherDate,
    period: period?.months === null ? 'main' : 'rare',
    paymentDays: stated(terms, 'payment-days') === null ? 'main' : 'rare',
    billing: billing?.model === 'by-period' && billing.when === 'as-agreed',
    termination: 'rare',
    hardware: rentsHardware(terms),
  }
}
