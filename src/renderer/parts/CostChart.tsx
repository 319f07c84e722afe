import { Button } from '@mantine/core'
import { useId, useMemo, useState } from 'react'
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { type MonthCost, suppliersOf } from '../../shared/portfolio/index.ts'
import { monthOnAxis } from '../../shared/rules/index.ts'
import { overviewTexts } from '../../shared/texts/overview.ts'
import { useFormats, useLanguage, useTexts } from '../state/language.ts'
import classes from './CostChart.module.css'
import { CostTable } from './CostTable.tsx'
import { axisAmount } from './charts/axisAmount.ts'
import { fillOf, looks, Patterns } from './charts/patterns.tsx'

interface CostChartProps {
  readonly months: readonly MonthCost[]
  readonly title: string
  readonly hint: string
}

/** What is invoiced month by month, a colour a supplier, with the same numbers as a table for whoever wants them. */
export function CostChart({ months, title, hint }: CostChartProps) {
  const t = useTexts(overviewTexts)
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <figcaption className={classes.caption} id={id}>
        {title}
        <Button size="compact-xs" variant="subtle" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? t.hideTable : t.showTable}
        </Button>
      </figcaption>
      <CostBars months={months} height={210} />
      <p className={classes.hint}>{hint}</p>
      {asTable && <CostTable months={months} title={title} />}
    </figure>
  )
}

interface CostBarsProps {
  readonly months: readonly MonthCost[]
  /** In pixels. */
  readonly height: number
  /** In pixels; as wide as its place where it is left out. */
  readonly width?: number
}

/** The bars alone. */
export function CostBars({ months, height, width }: CostBarsProps) {
  const language = useLanguage()
  const format = useFormats()
  const prefix = useId().replaceAll(/\W/g, '')
  const suppliers = useMemo(() => suppliersOf(months), [months])
  const data = months.map(({ month, bySupplier }) => ({
    name: monthOnAxis(month, language),
    ...Object.fromEntries(suppliers.map((supplier, index) => [`s${index}`, (bySupplier.get(supplier) ?? 0) / 100])),
  }))
  return (
    <ResponsiveContainer width={width ?? '100%'} height={height}>
      <BarChart data={data} margin={{ top: 4, right: 4, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <Patterns prefix={prefix} />
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="name" tick={{ fill: 'var(--ink-soft)', fontSize: 11 }} tickLine={false} axisLine={false} />
        <YAxis
          width={58}
          tick={{ fill: 'var(--ink-soft)', fontSize: 11 }}
          tickLine={false}
          axisLine={false}
          tickFormatter={(value: number) => axisAmount(value, language)}
        />
        <Tooltip
          cursor={{ fill: 'var(--ground)' }}
          contentStyle={{ background: 'var(--surface-raised)', border: '1px solid var(--line)', fontSize: 12 }}
          formatter={(value) => format.money(Math.round(Number(value) * 100))}
        />
        <Legend
          iconType="square"
          iconSize={10}
          itemSorter={null}
          wrapperStyle={{ fontSize: 12 }}
          formatter={(name) => <span className={classes.legend}>{name}</span>}
        />
        {suppliers.map((supplier, index) => (
          <Bar
            key={supplier}
            dataKey={`s${index}`}
            name={supplier}
            stackId="cost"
            fill={fillOf(prefix, index % looks)}
            isAnimationActive={false}
            maxBarSize={36}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  )
}
