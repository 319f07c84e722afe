import { Button, SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { monthInText } from '../../../shared/rules/index.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { Section } from '../../parts/Section.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import classes from './Charts.module.css'
import type { Compared } from './compared.ts'
import { listed } from './fieldLabel.ts'
import { MonthPanel } from './MonthPanel.tsx'
import { MonthsTable } from './MonthsTable.tsx'
import { type MonthsAs, monthCurves, monthsAs } from './monthCurves.ts'
import { mayAdd } from './parts.ts'

/** What is invoiced month by month: a small chart a supplier on one scale, with one month chosen in all of them. */
export function MonthsSection({ of }: { readonly of: Compared }) {
  const t = useTexts(scenarioTexts)
  const language = useLanguage()
  const { kr } = useFormats()
  const [as, setAs] = useState<MonthsAs>('running')
  const [chosen, setChosen] = useState<number | null>(null)
  const [asTable, setAsTable] = useState(false)
  const { months, cheapest } = of
  const { curves, highest, behind } = useMemo(() => monthCurves(of, as), [of, as])
  const index = Math.min(chosen ?? months.length - 1, months.length - 1)
  const month = months[index] ?? 0
  const ranged = of.reckoned.filter((view) => mayAdd(view) > 0).map(({ name }) => name)
  const amounts = curves.map(({ view, amounts }) => t.part(view.name, kr(amounts[index] ?? 0)))
  return (
    <Section title={t.monthsTitle} hint={t.monthsHint(kr(highest))}>
      <div className={classes.controls}>
        <SegmentedControl
          aria-label={t.as}
          size="xs"
          value={as}
          onChange={(value) => setAs(value as MonthsAs)}
          data={monthsAs.map((value) => ({ value, label: t.asOf[value] }))}
        />
        <label className={classes.monthChoice}>
          <span className={classes.monthName}>{monthInText(month, language)}</span>
          <input
            type="range"
            min={0}
            max={months.length - 1}
            value={index}
            aria-label={t.monthShown}
            aria-valuetext={t.monthSaid(monthInText(month, language), amounts.join(', '))}
            onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
          />
        </label>
        {behind !== null && cheapest !== null && <span className={classes.soft}>{t.cheapestLine(cheapest.name)}</span>}
      </div>
      <div className={classes.panels}>
        {curves.map((curve) => (
          <MonthPanel
            key={curve.view.at}
            curve={curve}
            as={as}
            months={months}
            highest={highest}
            behind={curve.view.isCheapest ? null : behind}
            chosen={index}
            onChoose={setChosen}
          />
        ))}
      </div>
      {ranged.length > 0 && <p className={classes.soft}>{t.monthsMayAdd(listed(ranged, t.and))}</p>}
      <Button size="compact-xs" variant="subtle" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
        {asTable ? t.hideTable : t.showTable}
      </Button>
      {asTable && <MonthsTable months={months} curves={curves} as={as} />}
    </Section>
  )
}
