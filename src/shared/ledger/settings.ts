export const languages = ['system', 'da', 'en'] as const
export const themes = ['system', 'light', 'dark'] as const

/** What holds for the whole ledger. */
export interface Settings {
  readonly language: (typeof languages)[number]
  readonly theme: (typeof themes)[number]
  /** Percent on 1 January of a year, at most two decimals: `{ '2027': 2.4 }`. */
  readonly netPriceIndex: Readonly<Record<string, number>>
  readonly business: Business
  readonly reminders: ReminderSettings
  readonly currency: 'DKK'
}

/** Whose contracts these are, as it stands in a letter. What is not typed is empty. */
export interface Business {
  readonly name: string
  /** In lines. */
  readonly address: string
  /** The number in the Danish business register: eight digits. */
  readonly cvr: string
  /** Who signs. */
  readonly signatory: string
  readonly email: string
  readonly phone: string
  /** A PNG as a data URL, small enough for the head of a page. */
  readonly logo: string
}

/** As long as the data URL of a logo may be. */
export const longestLogo = 300_000

/** When to remind, and how it is seen to that it happens. */
export interface ReminderSettings {
  /** How many days before a deadline, the most first; 0 is the day itself. */
  readonly leads: readonly number[]
  /** Whether payments are reminded of too. */
  readonly payments: boolean
  /** The hours in which nothing is shown, `HH:MM` to `HH:MM` in local time, over midnight where `from` is the later. */
  readonly quiet: { readonly from: string; readonly to: string } | null
  /** Whether nothing is shown on Saturdays, Sundays and public holidays. */
  readonly workingDaysOnly: boolean
  /** Whether the app starts, hidden, when one logs in; null until one was asked. */
  readonly startAtLogin: boolean | null
  /** Whether the app goes on, so as to remind, when its window is closed. */
  readonly stayInTray: boolean
  /** The folder in which a calendar file is kept up to date, absolute; null where there is none. */
  readonly calendarFolder: string | null
}

/** The furthest ahead that one can be reminded: two years. */
export const longestLead = 730

/** The settings of a new ledger. */
export const defaultSettings: Settings = {
  language: 'system',
  theme: 'system',
  netPriceIndex: {},
  business: { name: '', address: '', cvr: '', signatory: '', email: '', phone: '', logo: '' },
  reminders: {
    leads: [90, 30, 14, 7, 3, 1, 0],
    payments: false,
    quiet: { from: '18:00', to: '08:00' },
    workingDaysOnly: true,
    startAtLogin: null,
    stayInTray: true,
    calendarFolder: null,
  },
  currency: 'DKK',
}
