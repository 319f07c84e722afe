import { addMonths } from '../../../shared/rules/index.ts'
import { keepLast } from '../../state/keepLast.ts'
import { useLedger } from '../../state/ledger.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { useStandings } from '../../state/reminders.ts'
import { type Coming, comingReminders } from './coming.ts'

/** How far ahead one looks, in months. */
const monthsAhead = 12

/** The reminders of the next 12 months, the next first. */
export function useComingReminders(): readonly Coming[] {
  const standings = useStandings()
  const { today } = useRulesContext()
  const settings = useLedger(({ settings }) => settings.reminders)
  return coming(standings, settings, today, addMonths(today, monthsAhead))
}

const coming = keepLast(comingReminders)
