import { useMemo } from 'react'
import { Bar, BarChart, CartesianGrid, ReferenceArea, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { MonthSum } from '../../../shared/payments/index.ts'
import { monthInText, monthOnAxis } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { axisAmount } from '../../parts/charts/axisAmount.ts'
import { ChartSlider } from '../../parts/charts/ChartSlider.tsx'
import { fillOf, Patterns } from '../../parts/charts/patterns.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { amountIn, type Series } from './series.ts'
import { useView } from './view.ts'

interface PaymentsChartProps {
  readonly months: readonly MonthSum[]
  readonly series: readonly Series[]
  /** The index of the month whose amounts stand in the legend. */
  readonly chosen: number
  readonly onChoose: (index: number) => void
  /** What the ids of its patterns begin with. */
  readonly prefix: string
}

/**
 * A bar a month, a part a group. To the keyboard and a screen reader it is a slider over the months, each of which says
 * its amounts; the pointer chooses a month by moving over it.
 */
export function PaymentsChart({ months, series, chosen, onChoose, prefix }: PaymentsChartProps) {
  const t = useTexts(paymentsTexts)
  const said = useSaid(months, series)
  return (
    <ChartSlider label={t.monthShown} count={months.length} chosen={chosen} said={said} onChoose={onChoose}>
      <Bars months={months} series={series} chosen={chosen} onChoose={onChoose} prefix={prefix} />
    </ChartSlider>
  )
}

function Bars({ months, series, chosen, onChoose, prefix }: PaymentsChartProps) {
  const language = useLanguage()
  const base = useView((view) => view.base)
  const data = useMemo(
    () =>
      months.map((month) => ({
        name: monthOnAxis(month.month, language),
        ...Object.fromEntries(series.map((each) => [`s${each.look}`, amountIn(month, each, base) / 100])),
        cap: (month.sum.most[base] - month.sum.least[base]) / 100,
      })),
    [months, series, base, language],
  )
  const hasCap = data.some(({ cap }) => cap > 0)
  const name = data[chosen]?.name
  const bars = useMemo(
    () =>
      series.map(({ name, look }) => (
        <Bar
          key={look}
          dataKey={`s${look}`}
          name={name}
          stackId="cost"
          fill={fillOf(prefix, look)}
          isAnimationActive={false}
          maxBarSize={36}
        />
      )),
    [series, prefix],
  )
  return (
    <ResponsiveContainer width="100%" height={250}>
      <BarChart
        data={data}
        margin={{ top: 4, right: 4, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        onMouseMove={({ activeTooltipIndex }) => {
          const index = Number(activeTooltipIndex ?? Number.NaN)
          if (Number.isInteger(index) && index !== chosen) onChoose(index)
        }}
      >
        <Patterns prefix={prefix} />
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="name" tick={{ fill: 'var(--ink-soft)', fontSize: 11 }} tickLine={false} axisLine={false} />
        <YAxis
          width={66}
          tick={{ fill: 'var(--ink-soft)', fontSize: 11 }}
          tickLine={false}
          axisLine={false}
          tickFormatter={(value: number) => axisAmount(value, language)}
        />
        {name !== undefined && <ReferenceArea x1={name} x2={name} fill="var(--accent-soft)" fillOpacity={1} />}
        {bars}
        {hasCap && (
          <Bar
            dataKey="cap"
            stackId="cost"
            fill={fillOf(prefix, 'cap')}
            stroke="var(--line-strong)"
            isAnimationActive={false}
            maxBarSize={36}
          />
        )}
      </BarChart>
    </ResponsiveContainer>
  )
}

/** Says what a month comes to, and its parts. */
function useSaid(months: readonly MonthSum[], series: readonly Series[]): (index: number) => string {
  const t = useTexts(paymentsTexts)
  const words = useTexts(commonTexts)
  const language = useLanguage()
  const format = useFormats()
  const base = useView((view) => view.base)
  return (index) => {
    const month = months[index]
    if (month === undefined) return ''
    const { least, most } = month.sum
    const total = [
      `${format.kr(least[base])} ${t.exOrWithVat[base]}`,
      ...(most[base] > least[base] ? [words.upTo(format.kr(most[base]))] : []),
    ].join(', ')
    const parts = series
      .map((each) => ({ name: each.name, amount: amountIn(month, each, base) }))
      .filter(({ amount }) => amount !== 0)
      .map(({ name, amount }) => t.part(name, format.kr(amount)))
    return t.said(monthInText(month.month, language), total, parts.join(', '))
  }
}
