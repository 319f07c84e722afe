import { Button } from '@mantine/core'
import { useState } from 'react'
import { type Day, oneFullStop } from '../../../shared/rules/index.ts'
import { leavingTexts } from '../../../shared/texts/leaving.ts'
import { Section } from '../../parts/Section.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { CurveChart, plotLeft, plotRight } from './CurveChart.tsx'
import { CurveTable } from './CurveTable.tsx'
import { DaySlider } from './DaySlider.tsx'
import classes from './Leaving.module.css'
import type { SumStep } from './sums.ts'
import { verdict } from './words.ts'

interface WhenSectionProps {
  readonly steps: readonly SumStep[]
  readonly best: SumStep | null
  readonly from: Day
  readonly to: Day
  readonly day: Day
  readonly onChoose: (day: Day) => void
  /** Whether terms can be read two ways, so that all is on the cautious reading. */
  readonly onCautiousReading: boolean
}

/** The day of receipt with the curve above it. */
export function WhenSection({ steps, best, from, to, day, onChoose, onCautiousReading }: WhenSectionProps) {
  const t = useTexts(leavingTexts)
  const language = useLanguage()
  const format = useFormats()
  const [asTable, setAsTable] = useState(false)
  const step = steps.find((each) => day >= each.from && day <= each.to)
  const title = t.chart(format.day(to))
  const said = step && t.said(format.day(day), format.kr(step.net), verdict(step.net, step.staying, language))
  return (
    <Section title={t.when}>
      <div className={classes.chosen}>
        <p className={classes.day}>
          {t.received} <strong>{format.day(day)}</strong>
        </p>
        <Button size="compact-sm" variant="default" onClick={() => onChoose(from)} disabled={day === from}>
          {t.today}
        </Button>
        {best !== null && (
          <Button size="compact-sm" variant="default" onClick={() => onChoose(best.to)} disabled={day === best.to}>
            {t.cheapest}
          </Button>
        )}
      </div>
      <figure className={classes.figure} aria-label={title}>
        <figcaption className={classes.caption}>
          {title}
          <Button size="compact-xs" variant="subtle" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? t.hideTable : t.showTable}
          </Button>
        </figcaption>
        <div className={classes.plot} aria-hidden>
          <CurveChart steps={steps} best={best} />
          <div
            className={classes.line}
            style={{
              left: `calc(${plotLeft}px + (100% - ${plotLeft + plotRight}px) * ${(day - from) / (to - from)})`,
            }}
          />
        </div>
      </figure>
      <DaySlider from={from} to={to} day={day} onChoose={onChoose} said={said ?? format.day(day)} />
      <Legend steps={steps} />
      <p className={classes.best}>
        {useBestText(best, from)}
        {onCautiousReading && ` ${t.cautiously}`}
      </p>
      {asTable && <CurveTable steps={steps} title={title} />}
    </Section>
  )
}

function Legend({ steps }: { readonly steps: readonly SumStep[] }) {
  const t = useTexts(leavingTexts)
  const has = (state: SumStep['state']) => steps.some((step) => step.state === state)
  return (
    <ul className={classes.legend}>
      {has('possible') && <li data-look="possible">{t.possible}</li>}
      {has('early') && <li data-look="early">{t.early}</li>}
      {has('fixed') && <li data-look="early">{t.fixedShort}</li>}
      <li data-look="staying">{t.staying}</li>
    </ul>
  )
}

function useBestText(best: SumStep | null, from: Day): string {
  const t = useTexts(leavingTexts)
  const format = useFormats()
  if (best === null) return t.noBest
  const when =
    best.from === from ? t.bestFromToday(format.day(best.to)) : t.best(format.day(best.from), format.day(best.to))
  const saved = best.staying - best.net
  return saved <= 0 ? when : `${when} ${oneFullStop(t.bestCost(format.kr(best.net), format.kr(saved)))}`
}
