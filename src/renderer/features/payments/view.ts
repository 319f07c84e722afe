import { create } from 'zustand'
import type { Base, Grouping, PaymentFilter } from '../../../shared/payments/index.ts'

/** How many months one can look ahead. */
export const horizons = [12, 24, 36, 60] as const

interface View {
  /** Whole months, this one the first. */
  readonly months: number
  readonly base: Base
  readonly grouping: Grouping
  readonly filter: PaymentFilter
  /** The calendar year of the invoices listed; '' for all. */
  readonly year: string
  readonly as: 'list' | 'calendar'
}

/** Where the invoices stand on the page. */
export const invoicesId = 'invoices'

/** What the screen shows; it is as it was left when one comes back to it. */
export const useView = create<View>()(() => ({
  months: 12,
  base: 'net',
  grouping: 'contract',
  filter: 'coming',
  year: '',
  as: 'list',
}))

/** Shows something else. */
export const show = (change: Partial<View>): void => useView.setState(change)
