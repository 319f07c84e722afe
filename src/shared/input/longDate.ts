import { parseDay } from '../rules/index.ts'

const months = [
  /^jan(uary?|uar)?$/,
  /^feb(ruary?|ruar)?$/,
  /^mar(ts|ch)?$/,
  /^apr(il)?$/,
  /^ma[jy]$/,
  /^june?$|^juni$/,
  /^july?$|^juli$/,
  /^aug(ust)?$/,
  /^sept?(ember)?$/,
  /^o[kc]t(ober)?$/,
  /^nov(ember)?$/,
  /^de[cz](ember)?$/,
]

/**
 * A date that names its month, Danish or English, as `2026-02-01`; null where it is none.
 *
 * @example longDate('1. februar 2026') // '2026-02-01'
 */
export function longDate(text: string): string | null {
  const [, day = '', name = '', year = ''] = /^(\d{1,2})\.?[\s-]*([a-z]+)\.?,?[\s-]+(\d{4})$/i.exec(text.trim()) ?? []
  const month = months.findIndex((written) => written.test(name.toLowerCase())) + 1
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return month === 0 || parseDay(iso) === null ? null : iso
}
