export const languages = ['system', 'da', 'en'] as const
export const themes = ['system', 'light', 'dark'] as const

/** What holds for the whole ledger. */
export interface Settings {
  readonly language: (typeof languages)[number]
  readonly theme: (typeof themes)[number]
  /** Percent on 1 January of a year, at most two decimals: `{ '2027': 2.4 }`. */
  readonly netPriceIndex: Readonly<Record<string, number>>
  readonly businessName: string
  readonly currency: 'DKK'
}

/** The settings of a new ledger. */
export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  netPriceIndex: {},
  businessName: '',
  currency: 'DKK',
}
