import type { AppPlace } from '../../shared/ipc/index.ts'
import type { LedgerContents } from '../../shared/ledger/index.ts'
import { actionText, allActions, appraise, contextOf } from '../../shared/portfolio/index.ts'
import { dayInTable, type Language } from '../../shared/rules/index.ts'
import { notificationTexts } from '../../shared/texts/notification.ts'

/** How many days ahead a deadline is told of. */
const daysAhead = 30

/** How many are told in full; a notification has room for no more. */
const mostLines = 3

/** What a notification says, and what a click on it opens. */
export interface DueSoon {
  readonly title: string
  readonly body: string
  readonly opens: AppPlace
}

/**
 * What must be done within 30 days, soonest first, with what was to be done by now; null where there is nothing.
 *
 * @param today `YYYY-MM-DD`
 * @example dueSoon(contents, '2026-11-21', 'da')?.title // '3 frister inden for 30 dage'
 */
export function dueSoon(
  { contracts, settings }: Pick<LedgerContents, 'contracts' | 'settings'>,
  today: string,
  language: Language,
): DueSoon | null {
  const t = notificationTexts[language]
  const context = contextOf(today, settings)
  const actions = allActions(
    contracts.map((record) => appraise(record, context)),
    context,
  ).filter(({ day }) => day <= context.today + daysAhead)
  if (actions.length === 0) return null
  const lines = actions
    .slice(0, mostLines)
    .map((action) => t.line(dayInTable(action.day, language), actionText(action, context.today, language).what))
  const left = actions.length - lines.length
  const ids = [...new Set(actions.map(({ of }) => of.record.id))]
  const [only] = ids
  return {
    title: t.title(actions.length, daysAhead),
    body: [...lines, ...(left > 0 ? [t.more(left)] : [])].join('\n'),
    opens: ids.length === 1 && only !== undefined ? { screen: 'contract', id: only } : { screen: 'overview' },
  }
}
