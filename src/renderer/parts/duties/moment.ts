import { civilDay, type Day, dayInText, type Language } from '../../../shared/rules/index.ts'
import { dutyTexts } from '../../../shared/texts/duties.ts'

/** A time of day as it is written: 8.05, in English 08:05. @param minute since midnight */
export function timeInText(minute: number, language: Language): string {
  const [hours, minutes] = [Math.floor(minute / 60), String(minute % 60).padStart(2, '0')]
  return language === 'da' ? `${hours}.${minutes}` : `${String(hours).padStart(2, '0')}:${minutes}`
}

/** A day and a time of day in a sentence: 'i dag kl. 10.31', '20. november 2026 kl. 8.00'. */
export function dayAndTime(day: Day, minute: number, today: Day, language: Language): string {
  const t = dutyTexts[language]
  return t.at(day === today ? t.today : dayInText(day, language), timeInText(minute, language))
}

/** A moment in UTC as the clock on the wall showed it. @example momentInText('2026-11-21T09:31:00Z', today, 'da') */
export function momentInText(iso: string, today: Day, language: Language): string {
  const moment = new Date(iso)
  const day = civilDay(moment.getFullYear(), moment.getMonth() + 1, moment.getDate())
  return dayAndTime(day, moment.getHours() * 60 + moment.getMinutes(), today, language)
}
