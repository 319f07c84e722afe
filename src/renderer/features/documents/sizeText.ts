import type { Language } from '../../../shared/rules/index.ts'

const units = ['B', 'KB', 'MB'] as const

/** The size of a file as people read it. @example sizeText(20_971_520, 'da') // '20 MB' */
export function sizeText(bytes: number, language: Language): string {
  const step = bytes < 1000 ? 0 : bytes < 1000 * 1024 ? 1 : 2
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: step === 2 ? 1 : 0 })
  return `${digits.format(bytes / 1024 ** step)}\u00a0${units[step]}`
}
