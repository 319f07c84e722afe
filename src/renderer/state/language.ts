import { createContext, useContext } from 'react'
import {
  type Day,
  dayInTable,
  dayInText,
  type Language,
  money,
  moneyInText,
  type Ore,
  percent,
} from '../../shared/rules/index.ts'
import type { Bilingual } from '../../shared/texts/bilingual.ts'
import { useLedger } from './ledger.ts'

/** A language fixed for a part of the page (a PDF); null where the settings rule. */
export const FixedLanguage = createContext<Language | null>(null)

/** The language that the screens speak now. */
export function useLanguage(): Language {
  const fixed = useContext(FixedLanguage)
  const chosen = useLedger(({ settings }) => settings.language)
  const system = useLedger(({ info }) => info?.language ?? 'da')
  return fixed ?? (chosen === 'system' ? system : chosen)
}

/**
 * An area's texts in the language spoken now.
 *
 * @example const t = useTexts(overviewTexts)
 */
export function useTexts<T>(texts: Bilingual<T>): T {
  return texts[useLanguage()]
}

/** Days and amounts as they are written in the language spoken now. */
export interface Formats {
  /** In a sentence: 21. november 2026. */
  readonly day: (day: Day) => string
  /** In a table: 21.11.2026. */
  readonly dayShort: (day: Day) => string
  /** In a table, with øre: 1.234,50 kr. */
  readonly money: (amount: Ore) => string
  /** In a sentence: 597 kr. */
  readonly kr: (amount: Ore) => string
  /** Takes hundredths of a percent: 2,4 %. */
  readonly percent: (hundredths: number) => string
}

const formats: Readonly<Record<Language, Formats>> = { da: formatsIn('da'), en: formatsIn('en') }

export function useFormats(): Formats {
  return formats[useLanguage()]
}

/** The formats of a language, for code that is no component. */
export function formatsIn(language: Language): Formats {
  return {
    day: (day) => dayInText(day, language),
    dayShort: (day) => dayInTable(day, language),
    money: (amount) => money(amount, language),
    kr: (amount) => moneyInText(amount, language),
    percent: (hundredths) => percent(hundredths, language),
  }
}
