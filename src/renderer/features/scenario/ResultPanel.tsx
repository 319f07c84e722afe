import { commonTexts } from '../../../shared/texts/common.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { AmountUpTo } from '../../parts/Amount.tsx'
import formClasses from '../../parts/form/Form.module.css'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import type { Compared, ReckonedView } from './compared.ts'
import type { ScenarioDraft } from './draft/index.ts'
import { fieldLabel, listed } from './fieldLabel.ts'
import classes from './Scenario.module.css'
import type { Shown } from './useCompared.ts'

/** The suppliers by what the need costs under their terms, the least first, as one types. */
export function ResultPanel({ draft, shown }: { readonly draft: ScenarioDraft; readonly shown: Shown }) {
  const t = useTexts(scenarioTexts)
  const common = useTexts(commonTexts)
  return (
    <section className={formClasses.live} aria-labelledby="need-result">
      <h2 id="need-result">
        {t.result} <span className={formClasses.soft}>{common.exVat}</span>
      </h2>
      <Told draft={draft} shown={shown} />
      {shown.compared !== null && <Ranking of={shown.compared} isStale={shown.inTheWay.length > 0} />}
    </section>
  )
}

/** What keeps what is typed from being reckoned. */
function Told({ draft, shown: { compared, inTheWay } }: { readonly draft: ScenarioDraft; readonly shown: Shown }) {
  const t = useTexts(scenarioTexts)
  const language = useLanguage()
  const fields = listed(
    inTheWay.map((path) => fieldLabel(path, draft, language)),
    t.and,
  )
  if (inTheWay.length === 0) return compared?.scenario.candidates.length === 0 ? <p>{t.chooseSome}</p> : null
  return compared === null ? (
    <p>{t.waiting(fields)}</p>
  ) : (
    <p className={formClasses.caution} role="status">
      {t.stale(fields)}
    </p>
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
