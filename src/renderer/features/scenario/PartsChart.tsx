import { useMemo } from 'react'
import { Bar, BarChart, CartesianGrid, ReferenceArea, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { axisAmount } from '../../parts/charts/axisAmount.ts'
import { ChartSlider } from '../../parts/charts/ChartSlider.tsx'
import { fillOf, Patterns } from '../../parts/charts/patterns.tsx'
import { scaleTo } from '../../parts/charts/scaleTo.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import type { ReckonedView } from './compared.ts'
import { lookOf, mayAdd, partsAmong, takenOff } from './parts.ts'

interface PartsChartProps {
  readonly views: readonly ReckonedView[]
  /** The index of the supplier whose parts stand beside the chart. */
  readonly chosen: number
  readonly onChoose: (index: number) => void
  /** What the ids of its patterns begin with. */
  readonly prefix: string
}

/** In pixels: a bar with its space, and the axis below. */
const barHeight = 34
const axisHeight = 34

/** A bar a supplier, a pattern a part; to the keyboard a slider over the suppliers, each of which says its parts. */
export function PartsChart({ views, chosen, onChoose, prefix }: PartsChartProps) {
  const t = useTexts(scenarioTexts)
  const { kr } = useFormats()
  const said = (index: number) => {
    const view = views[index]
    if (view === undefined) return ''
    const { net, paid } = view.outcome
    const parts = partsAmong([view]).map((part) => t.part(t.parts[part], kr(paid.parts[part])))
    return t.partsSaid(view.name, kr(net), parts.join(', '))
  }
  return (
    <ChartSlider label={t.supplierShown} count={views.length} chosen={chosen} said={said} onChoose={onChoose}>
      <Bars views={views} chosen={chosen} onChoose={onChoose} prefix={prefix} />
    </ChartSlider>
  )
}

function Bars({ views, chosen, onChoose, prefix }: PartsChartProps) {
  const language = useLanguage()
  const parts = useMemo(() => partsAmong(views), [views])
  const data = useMemo(
    () =>
      views.map((view) => ({
        name: view.name,
        ...Object.fromEntries(parts.map((part) => [part, view.outcome.paid.parts[part] / 100])),
        cap: mayAdd(view) / 100,
      })),
    [views, parts],
  )
  const name = data[chosen]?.name
  const scale = scaleTo(
    Math.max(...views.map((view) => (view.outcome.net - takenOff(view.outcome.paid.parts) + mayAdd(view)) / 100)),
  )
  // A part that takes something off stands left of the axis.
  const lowest = Math.min(0, ...views.map(({ outcome }) => takenOff(outcome.paid.parts) / 100))
  const width = Math.min(190, 20 + 7 * Math.max(...views.map(({ name }) => name.length)))
  const tick = { fill: 'var(--ink-soft)', fontSize: 11 }
  return (
    <ResponsiveContainer width="100%" height={views.length * barHeight + axisHeight}>
      <BarChart
        data={data}
        layout="vertical"
        stackOffset="sign"
        margin={{ top: 0, right: 16, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        onMouseMove={({ activeTooltipIndex }) => {
          const index = Number(activeTooltipIndex ?? Number.NaN)
          if (Number.isInteger(index) && index !== chosen) onChoose(index)
        }}
      >
        <Patterns prefix={prefix} />
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          domain={[lowest, scale.at(-1) ?? 0]}
          ticks={scale}
          tick={tick}
          tickLine={false}
          axisLine={false}
          tickFormatter={(value: number) => axisAmount(value, language)}
        />
        <YAxis
          type="category"
          dataKey="name"
          width={width}
          tick={{ ...tick, fontSize: 12 }}
          tickLine={false}
          axisLine={false}
        />
        {name !== undefined && <ReferenceArea y1={name} y2={name} fill="var(--accent-soft)" fillOpacity={1} />}
        {parts.map((part) => (
          <Bar
            key={part}
            dataKey={part}
            stackId="parts"
            fill={fillOf(prefix, lookOf(part))}
            isAnimationActive={false}
            maxBarSize={22}
          />
        ))}
        {data.some(({ cap }) => cap > 0) && (
          <Bar
            dataKey="cap"
            stackId="parts"
            fill={fillOf(prefix, 'cap')}
            stroke="var(--line-strong)"
            isAnimationActive={false}
            maxBarSize={22}
          />
        )}
      </BarChart>
    </ResponsiveContainer>
  )
}
