import { Button } from '@mantine/core'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import classes from '../../parts/form/Form.module.css'
import { fieldId } from '../../parts/form/fields.ts'
import { focusField } from '../../parts/form/focusField.ts'
import { LiveDeadline } from '../../parts/form/LiveDeadline.tsx'
import { WhyOf } from '../../parts/WhyOf.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import type { Preview } from './draft/index.ts'
import { fieldLabel } from './fieldLabel.ts'
import { type Chosen, useFormTexts } from './formState.ts'

interface LivePanelProps {
  readonly draft: Chosen | null
  readonly preview: Preview | null
}

/** What the rules make of what is typed so far. */
export function LivePanel({ draft, preview }: LivePanelProps) {
  const t = useFormTexts()
  return (
    <section className={classes.live} aria-labelledby="form-live">
      <h2 id="form-live">{t.live.heading}</h2>
      {draft === null || preview === null ? <p>{t.live.chooseFirst}</p> : <Contents draft={draft} preview={preview} />}
    </section>
  )
}

function Contents({ draft, preview }: { readonly draft: Chosen; readonly preview: Preview }) {
  const t = useFormTexts()
  const language = useLanguage()
  const named = (paths: readonly string[]) =>
    listed(
      paths.map((path) => fieldLabel(path, draft, language)),
      t.live.and,
    )
  if (preview.kind === 'waiting') {
    return (
      <p>{preview.wrong.length > 0 ? t.live.wrong(named(preview.wrong)) : t.live.missing(named(preview.missing))}</p>
    )
  }
  const { of, unfinishedLines } = preview
  return (
    <>
      {of.evaluation.termination.ways === null ? <NotStated /> : <LiveDeadline of={of} />}
      {(of.record.terms.lines ?? []).length > 0 ? (
        <Costs of={of} />
      ) : (
        unfinishedLines.length === 0 && <p className={classes.note}>{t.live.noPrice}</p>
      )}
      {unfinishedLines.length > 0 && (
        <p className={classes.note}>
          {t.live.unfinished(
            listed(
              unfinishedLines.map((index) => t.live.line(index + 1)),
              t.live.and,
            ),
          )}
        </p>
      )}
    </>
  )
}

/** 'a', 'a og b', 'a, b og c'. */
function listed(names: readonly string[], and: string): string {
  if (names.length <= 1) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`
}

function NotStated() {
  const t = useFormTexts()
  return (
    <div>
      <p>{t.live.notStated}</p>
      <Button size="compact-sm" variant="default" mt={6} onClick={() => focusField(fieldId('agreed.ownTermination'))}>
        {t.live.enterAgreed}
      </Button>
    </div>
  )
}

function Costs({ of }: { readonly of: Appraisal }) {
  const t = useFormTexts()
  const { exVat } = useTexts(commonTexts)
  const { money, day } = useFormats()
  const { today } = useRulesContext()
  const { totals } = of.evaluation
  return (
    <div className={classes.results}>
      <h3>
        {t.live.cost} <span className={classes.soft}>{exVat}</span>
      </h3>
      <dl>
        <dt>{t.live.monthly}</dt>
        <dd>
          {money(totals.monthlyNet)}
          <WhyOf of={of} topic="monthly" name={t.live.monthly} />
        </dd>
        <dt>{t.live.year}</dt>
        <dd>
          {money(totals.yearNet)}
          <WhyOf of={of} topic="year" name={t.live.year} />
        </dd>
      </dl>
      {of.atMost !== null && <p className={classes.note}>{t.live.atMost(money(of.atMost.yearNet))}</p>}
      {of.contract.startsOn > today && <p className={classes.note}>{t.live.startsLater(day(of.contract.startsOn))}</p>}
    </div>
  )
}
