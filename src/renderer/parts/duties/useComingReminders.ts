import { addMonths } from '../../../shared/rules/index.ts'
import { keepLast } from '../../state/keepLast.ts'
import { useLedger } from '../../state/ledger.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { useStandings } from '../../state/reminders.ts'
import { type Coming, comingReminders, nextReminder } from './coming.ts'

/** How far ahead one looks, in months. */
const monthsAhead = 12

/** The reminders of the next 12 months, the next first. */
export function useComingReminders(): readonly Coming[] {
  return coming(...useAhead())
}

/** The first of them; undefined where none is on its way. */
export function useNextReminder(): Coming | undefined {
  return next(...useAhead())
}

function useAhead() {
  const standings = useStandings()
  const { today } = useRulesContext()
  const settings = useLedger(({ settings }) => settings.reminders)
  return [standings, settings, today, addMonths(today, monthsAhead)] as const
}

const coming = keepLast(comingReminders)
const next = keepLast(nextReminder)
