import type { Settings } from '../ledger/index.ts'
import { type Action, type Appraisal, actionText } from '../portfolio/index.ts'
import { type Duty, dutiesOf } from '../reminders/index.ts'
import { type Context, citation, explain, type Language, type Step, type StepKey } from '../rules/index.ts'
import { tablesTexts } from '../texts/tables.ts'
import { type ColumnOf, column, type Table, tableOf } from './table.ts'

/**
 * All that is to be done by a day, a row each, soonest first: what Varsel reminds of, on both readings where there are
 * two, payments excepted, which have a table of their own. Amounts are without VAT.
 */
export function deadlinesTable(
  appraisals: readonly Appraisal[],
  context: Context,
  { reminders }: Pick<Settings, 'reminders'>,
  language: Language,
): Table {
  const duties = appraisals
    .flatMap((each) => dutiesOf(each, context, { ...reminders, payments: false }))
    .sort((a, b) => a.actBy - b.actBy || a.deadline - b.deadline)
  return tableOf(tablesTexts[language].deadlines, columns(context, language), duties)
}

function columns(context: Context, language: Language): ColumnOf<Duty>[] {
  const t = tablesTexts[language]
  const text = ({ action }: Duty) => actionText(action, context.today, language)
  return [
    column(t.actBy, 'day', 14, ({ actBy }) => actBy),
    column(t.lastDay, 'day', 12, ({ deadline }) => deadline),
    column(t.what, 'text', 44, (duty) => text(duty).what),
    column(t.contract, 'text', 32, ({ action }) => action.of.record.title),
    column(t.supplier, 'text', 20, ({ action }) => action.of.supplierName),
    column(t.sendBy, 'day', 14, ({ action }) => (isNotice(action) ? action.day : null)),
    column(t.receiveBy, 'day', 14, ({ action }) => ('receiveBy' in action ? action.receiveBy : null)),
    column(t.endsOn, 'day', 14, ({ action }) => (isNotice(action) ? action.endsOn : action.of.knownEnd)),
    column(t.ifMissed, 'day', 14, ({ action }) => ('ifMissed' in action ? action.ifMissed : null)),
    column(t.missedNet, 'money', 16, ({ action }) => ('missedNet' in action ? action.missedNet : null)),
    column(t.why, 'text', 60, (duty) => text(duty).why),
    column(t.clauses, 'text', 24, ({ action }) => clauses(action, context, language)),
  ]
}

function isNotice(action: Action): action is Extract<Action, { kind: 'give-notice' | 'repeat-notice' }> {
  return action.kind === 'give-notice' || action.kind === 'repeat-notice'
}

/** The clauses on which a deadline rests, each once, as they are cited; † where an assumption reads them. */
function clauses(action: Action, { netPriceIndex }: Context, language: Language): string {
  const isAssumed = new Map<string, boolean>()
  for (const { clause, basis } of stepsTo(action, { today: action.of.asOf, netPriceIndex })) {
    if (clause === null) continue
    const cited = citation(clause, language)
    isAssumed.set(cited, basis === 'assumed' || isAssumed.get(cited) === true)
  }
  return [...isAssumed].map(([cited, assumed]) => (assumed ? `${cited} †` : cited)).join('; ')
}

/** What must be done after the end rests on a step of its own. */
const afterSteps: Partial<Readonly<Record<Action['kind'], StepKey>>> = {
  'return-hardware': 'return-hardware',
  'retrieve-data': 'retrieve-data',
  'ask-for-data': 'data-copy',
}

function stepsTo({ kind, of }: Action, context: Context): Step[] {
  const steps = (topic: 'deadline' | 'given' | 'after') =>
    explain(topic, of.contract, context, of.edition, of.evaluation)
  switch (kind) {
    case 'give-notice':
    case 'repeat-notice':
    case 'chase-receipt':
    case 'chase-proof':
      return steps('deadline')
    case 'chase-confirmation':
      return steps('given')
    default:
      return kind in afterSteps ? steps('after').filter(({ key }) => key === afterSteps[kind]) : []
  }
}
