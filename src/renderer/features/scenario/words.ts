import type { Scenario } from '../../../shared/ledger/index.ts'
import { type Language, parseDay } from '../../../shared/rules/index.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { formatsIn } from '../../state/language.ts'

/** A need in words: '7 brugere à 99 kr. pr. måned fra 1. december 2026, set over 24 måneder'. */
export function needInWords({ need, months }: Scenario, language: Language): string {
  const t = scenarioTexts[language]
  const { kr, day } = formatsIn(language)
  const { startsOn, units, unitPrice, changes, leaving } = need
  const start = t.needInWords(units, kr(unitPrice), day(parseDay(startsOn) ?? 0))
  return [
    start,
    changes.length === 0 ? '' : t.changesInWords(changes.length),
    leaving === null ? t.over(months) : t.through(day(parseDay(leaving.on) ?? 0)),
  ]
    .filter(Boolean)
    .join(', ')
}
