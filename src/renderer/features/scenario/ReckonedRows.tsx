import { explainLeaving, explainUse, type UsePart } from '../../../shared/rules/index.ts'
import { type ReckonedOutcome, unusedOf, unusedParts } from '../../../shared/scenario/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { Addends, AddendsNote } from '../../parts/Addends.tsx'
import { Asked } from '../../parts/Asked.tsx'
import { Why } from '../../parts/Why.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import type { ReckonedView } from './compared.ts'
import { DifferencesList } from './DifferencesList.tsx'
import classes from './SideBySide.module.css'

interface ReckonedRowsProps {
  readonly view: ReckonedView
  readonly cheapest: ReckonedView | null
  /** Whether somebody leaves, so that there is a notice and an end. */
  readonly leaves: boolean
}

/** A supplier's figures, and below them what makes the difference. */
export function ReckonedRows({ view, cheapest, leaves }: ReckonedRowsProps) {
  const t = useTexts(scenarioTexts)
  const format = useFormats()
  const { name, agreed, outcome, isCheapest, difference } = view
  const { columns } = t
  const use = (of: UsePart | 'net', column: string) => (
    <Why of={t.of(column, name)} edition={outcome.edition} steps={() => explainUse(of, outcome)} />
  )
  return (
    <>
      <tr className={classes.figures}>
        <th scope="row">
          {name}
          {isCheapest && <span className={classes.best}>{t.cheapest}</span>}
          {agreed !== '' && !name.includes(agreed) && <span className={classes.soft}>{agreed}</span>}
        </th>
        <td className="number">
          <strong>{format.money(outcome.net)}</strong>
          {use('net', columns.total)}
          <UpTo {...outcome} />
        </td>
        <td className="number">
          {format.money(outcome.perMonth)}
          <PerMonthWhy name={name} outcome={outcome} />
        </td>
        <td className="number">
          {isCheapest || cheapest === null ? (
            '–'
          ) : (
            <>
              {format.money(difference)}
              <DifferenceWhy view={view} cheapest={cheapest} />
            </>
          )}
        </td>
        {leaves && <End view={view} />}
        <td className="number">
          {format.money(outcome.paid.parts.used)}
          {use('used', columns.used)}
        </td>
        <td className="number">
          {format.money(unusedOf(outcome))}
          <UnusedWhy name={name} outcome={outcome} />
        </td>
      </tr>
      <tr className={classes.words}>
        <td colSpan={leaves ? 8 : 6}>
          <DifferencesList view={view} />
        </td>
      </tr>
    </>
  )
}

/** The most that it may come to, where that hangs on an index not known yet. */
function UpTo({ net, most }: ReckonedOutcome) {
  const t = useTexts(commonTexts)
  const { money } = useFormats()
  return most !== null && most > net ? <span className={classes.soft}>{t.upTo(money(most))}</span> : null
}

interface OfProps {
  readonly name: string
  readonly outcome: ReckonedOutcome
}

function PerMonthWhy({ name, outcome: { net, perMonth, monthsNeeded } }: OfProps) {
  const t = useTexts(scenarioTexts)
  const { money } = useFormats()
  return (
    <Asked of={t.of(t.columns.perMonth, name)}>
      {() => (
        <>
          <AddendsNote>{t.perMonthSays(monthsNeeded)}</AddendsNote>
          <AddendsNote>
            {money(net)} / {monthsNeeded} = {money(perMonth)}
          </AddendsNote>
        </>
      )}
    </Asked>
  )
}

function DifferenceWhy({ view, cheapest }: { readonly view: ReckonedView; readonly cheapest: ReckonedView }) {
  const t = useTexts(scenarioTexts)
  const { money } = useFormats()
  return (
    <Asked of={t.of(t.columns.difference, view.name)}>
      {() => (
        <Addends
          says={t.differenceSays(cheapest.name)}
          addends={[
            { key: 'own', name: view.name, amount: money(view.outcome.net) },
            { key: 'cheapest', name: cheapest.name, amount: money(-cheapest.outcome.net) },
          ]}
          sum={money(view.difference)}
        />
      )}
    </Asked>
  )
}

function UnusedWhy({ name, outcome }: OfProps) {
  const t = useTexts(scenarioTexts)
  const { money } = useFormats()
  const parts = unusedParts.filter((part) => outcome.paid.parts[part] !== 0)
  return (
    <Asked of={t.of(t.columns.unused, name)}>
      {() => (
        <Addends
          says={t.unusedSays}
          addends={parts.map((part) => ({ key: part, name: t.parts[part], amount: money(outcome.paid.parts[part]) }))}
          sum={money(unusedOf(outcome))}
        />
      )}
    </Asked>
  )
}

/** When notice is received, and the last day; where the terms say nothing of it, that is said. */
function End({ view: { name, outcome } }: { readonly view: ReckonedView }) {
  const t = useTexts(scenarioTexts)
  const { dayShort } = useFormats()
  const { leaving, noticeOn, otherReading, lastDay, status, contract, edition, context } = outcome
  const why = leaving !== null && (
    <Why
      of={t.of(t.columns.lastDay, name)}
      edition={edition}
      steps={() => explainLeaving('end', contract, edition, context, leaving)}
    />
  )
  if (status === 'end-not-stated') {
    return (
      <td colSpan={2}>
        <em>{t.notStated}</em>
        {why}
        <span className={classes.soft}>{t.notStatedHint(dayShort(lastDay))}</span>
      </td>
    )
  }
  return (
    <>
      <td className="tabular">{noticeOn === null ? '–' : dayShort(noticeOn)}</td>
      <td className="tabular">
        <span className={classes.day}>
          {dayShort(lastDay)}
          {why}
        </span>
        {otherReading !== null && <span className={classes.soft}>{t.otherReading(dayShort(otherReading.end))}</span>}
      </td>
    </>
  )
}
