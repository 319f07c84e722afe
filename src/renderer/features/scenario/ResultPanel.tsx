import { commonTexts } from '../../../shared/texts/common.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { AmountUpTo } from '../../parts/Amount.tsx'
import formClasses from '../../parts/form/Form.module.css'
import { useFormats, useTexts } from '../../state/language.ts'
import type { Compared, ReckonedView } from './compared.ts'
import classes from './Scenario.module.css'
import { Told } from './Told.tsx'
import type { Typed } from './useScenarioForm.ts'

interface ResultPanelProps {
  readonly typed: Typed
  readonly compared: Compared | null
}

/** The suppliers by what the need costs under their terms, the least first, as one types. */
export function ResultPanel({ typed, compared }: ResultPanelProps) {
  const t = useTexts(scenarioTexts)
  const common = useTexts(commonTexts)
  return (
    // Many suppliers scroll, so the keyboard must reach them.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1)
    <section className={`${formClasses.live} ${classes.result}`} tabIndex={0} aria-labelledby="need-result">
      <h2 id="need-result">
        {t.result} <span className={formClasses.soft}>{common.exVat}</span>
      </h2>
      <div role="status">
        <Told typed={typed} />
      </div>
      {compared !== null && <Ranking of={compared} isStale={typed.inTheWay.length > 0} />}
    </section>
  )
}

function Ranking({ of: { reckoned, refused }, isStale }: { readonly of: Compared; readonly isStale: boolean }) {
  const t = useTexts(scenarioTexts)
  const inOrder = reckoned.toSorted(
    (a, b) => Number(b.isCheapest) - Number(a.isCheapest) || a.outcome.net - b.outcome.net,
  )
  return (
    <ol className={classes.ranking} data-stale={isStale || undefined}>
      {inOrder.map((view) => (
        <li key={view.at}>
          <span className={classes.rankName}>{view.name}</span>
          <span className="tabular">
            <AmountUpTo least={view.outcome.net} most={view.outcome.most} />
          </span>
          <span className={classes.rankNote}>
            <Beside {...view} />
          </span>
        </li>
      ))}
      {refused.map(({ at, name }) => (
        <li key={at}>
          <span className={classes.rankName}>{name}</span>
          <span className={classes.rankNote}>{t.refusedShort}</span>
        </li>
      ))}
    </ol>
  )
}

/** How it stands to the cheapest, and that its end is not stated. */
function Beside({ isCheapest, difference, outcome }: ReckonedView) {
  const t = useTexts(scenarioTexts)
  const { kr } = useFormats()
  const beside = difference > 0 ? t.more(kr(difference)) : difference < 0 ? t.less(kr(-difference)) : t.same
  return (
    <>
      {isCheapest ? <strong className={classes.cheapest}>{t.cheapest}</strong> : beside}
      {outcome.status === 'end-not-stated' && ` · ${t.endNotStated}`}
    </>
  )
}
