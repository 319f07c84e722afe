import type { Scenario } from '../../../shared/ledger/index.ts'
import { type AgreedJson, addMonths, type Day, isoDay, type Language, monthStart } from '../../../shared/rules/index.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'

/**
 * A need to try: an office of seven that grows, shrinks and closes after a year and a half, under the terms of all five.
 *
 * @param newId gives a new UUID
 */
export function exampleScenario(today: Day, language: Language, newId: () => string): Scenario {
  const start = addMonths(monthStart(today), 1)
  const of = (supplier: Scenario['candidates'][number]['supplier'], agreed: AgreedJson = {}) => {
    return { supplier, ownTermsId: null, supplierName: null, agreed, unitPrice: null }
  }
  return {
    id: newId(),
    name: scenarioTexts[language].example.name,
    need: {
      startsOn: isoDay(start),
      units: 7,
      unitPrice: 99_00,
      changes: [
        { on: isoDay(addMonths(start, 5)), units: 9 },
        { on: isoDay(addMonths(start, 10)), units: 6 },
      ],
      leaving: { on: isoDay(addMonths(start, 17) + 14), known: 'on-the-day' },
    },
    months: 24,
    candidates: [
      of('cloudkom'),
      of('unicom', { bindingMonths: 12 }),
      of('zimaone'),
      of('ekontoret', { periodMonths: 3 }),
      of('comasystem'),
    ],
  }
}
