import type { BlockDraft, BlockKind } from './draft.ts'

/** What a field of a building block holds. */
export type BlockField =
  /** A whole number, a percentage, an amount, or several whole numbers; `needed`: the block cannot do without it. */
  | { readonly name: string; readonly type: 'whole' | 'percent' | 'amount' | 'wholes'; readonly needed: boolean }
  /** One of a few words, the first until another is chosen; `needed`: it is written even so. */
  | {
      readonly name: string
      readonly type: 'choice'
      readonly needed: boolean
      readonly options: readonly [string, ...string[]]
    }
  /** Yes or no. */
  | { readonly name: string; readonly type: 'flag' }

/** The building blocks as they are offered. */
export const blockGroups = {
  termination: ['lock-in', 'notice-period', 'ends-at', 'needs-confirmation', 'sends-confirmation'],
  billing: ['subscription-period', 'subscription-billing', 'one-off-billing', 'payment-days'],
  prices: ['indexation', 'price-change-notice'],
  late: ['late-interest', 'reminder-fees', 'access-closed', 'late-remedy'],
  after: ['return-hardware', 'retrieve-data', 'data-copy', 'personal-data-deleted'],
  besides: ['liability-cap'],
} as const satisfies Readonly<Record<string, readonly BlockKind[]>>

/**
 * The fields that a building block asks for, as far as it is filled in: some hang on what is chosen in another.
 * A notice's length is one field with its unit; each other field has the name of its key.
 */
export function blockFields({ kind, typed }: Pick<BlockDraft, 'kind' | 'typed'>): readonly BlockField[] {
  switch (kind) {
    case 'subscription-period':
      return [whole('months'), { name: 'anchor', type: 'choice', needed: false, options: ['start', 'signing'] }]
    case 'lock-in':
      return [whole('months'), { name: 'noticeDuring', type: 'flag' }]
    case 'notice-period':
      return [whole('length'), choice('unit', 'months', 'days')]
    case 'ends-at': {
      const at = choice('at', 'month-end', 'quarter-end', 'year-end', 'period-end', 'any-day')
      return typed.at === 'period-end' ? [at, maybe('firstTermMonths'), maybe('termMonths')] : [at]
    }
    case 'needs-confirmation':
    case 'sends-confirmation':
      return []
    case 'subscription-billing':
      return [choice('model', 'by-period', 'monthly-peak', 'packs-in-advance'), ...billingFields(typed.model)]
    case 'one-off-billing':
      return [choice('model', 'whole', 'two-halves')]
    case 'payment-days':
      return [
        whole('days'),
        { name: 'for', type: 'choice', needed: false, options: ['all', 'one-off', 'other-than-one-off'] },
      ]
    case 'indexation':
      return [{ name: 'capPercent', type: 'percent', needed: true }]
    case 'price-change-notice':
      return [whole('months'), choice('effective', 'at-once', 'next-period', 'next-january')]
    case 'late-interest':
      return [{ name: 'percentPerMonth', type: 'percent', needed: true }]
    case 'reminder-fees':
      return [{ name: 'each', type: 'amount', needed: true }, whole('most'), maybe('free')]
    case 'access-closed':
      return [{ name: 'graceDays', type: 'wholes', needed: true }]
    case 'late-remedy':
      return [choice('may', 'suspend', 'cancel', 'collect'), maybe('afterWorkingDays')]
    case 'return-hardware':
    case 'retrieve-data':
      return [whole('days')]
    case 'data-copy':
      return [whole('workingDays')]
    case 'personal-data-deleted':
      return [whole('months')]
    case 'liability-cap':
      return [choice('model', 'monthly-fees', 'amount', 'invoice'), ...capFields(typed.model)]
  }
}

function billingFields(model = 'by-period'): readonly BlockField[] {
  if (model === 'by-period') return [choice('when', 'advance', 'arrears')]
  return model === 'packs-in-advance' ? [whole('packSize'), whole('paidMonths')] : []
}

function capFields(model = 'monthly-fees'): readonly BlockField[] {
  if (model === 'monthly-fees') return [whole('months')]
  return model === 'amount' ? [{ name: 'most', type: 'amount', needed: true }] : []
}

function whole(name: string): BlockField {
  return { name, type: 'whole', needed: true }
}

function maybe(name: string): BlockField {
  return { name, type: 'whole', needed: false }
}

function choice(name: string, ...options: [string, ...string[]]): BlockField {
  return { name, type: 'choice', needed: true, options }
}
