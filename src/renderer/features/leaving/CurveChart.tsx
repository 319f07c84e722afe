import { memo } from 'react'
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import { addMonths, type Day, monthOnAxis, monthStart } from '../../../shared/rules/index.ts'
import { leavingTexts } from '../../../shared/texts/leaving.ts'
import { axisAmount } from '../../parts/charts/axisAmount.ts'
import { scaleTo } from '../../parts/charts/scaleTo.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import type { SumStep } from './sums.ts'

/** The width of the axis and the margin at its far end, in pixels: the slider below begins and ends with the curve. */
export const plotLeft = 62
export const plotRight = 12

interface CurveChartProps {
  readonly steps: readonly SumStep[]
  readonly best: SumStep | null
}

const tick = { fill: 'var(--ink-soft)', fontSize: 11 }

/** What leaving costs by the day of receipt. The day chosen is drawn over it, so that this stays as the day moves. */
export const CurveChart = memo(function CurveChart({ steps, best }: CurveChartProps) {
  const t = useTexts(leavingTexts)
  const language = useLanguage()
  const from = steps[0]?.from ?? 0
  const to = steps.at(-1)?.to ?? 0
  const staying = (steps[0]?.staying ?? 0) / 100
  const scale = scaleTo(Math.max(staying, ...steps.map(({ net }) => net / 100)))
  return (
    <ResponsiveContainer width="100%" height={196}>
      <LineChart
        data={pointsOf(steps)}
        margin={{ top: 18, right: plotRight, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="day"
          type="number"
          domain={[from, to]}
          ticks={ticksBetween(from, to)}
          tickFormatter={(day: Day) => monthOnAxis(day, language)}
          tick={tick}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
        />
        <YAxis
          width={plotLeft}
          domain={[0, scale.at(-1) ?? 0]}
          ticks={scale}
          tick={tick}
          tickLine={false}
          axisLine={false}
          tickFormatter={(value: number) => axisAmount(value, language)}
        />
        <ReferenceLine y={staying} stroke="var(--ink-soft)" strokeDasharray="6 4" />
        <Line
          dataKey="early"
          stroke="var(--locked)"
          strokeWidth={2}
          strokeDasharray="2 3"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="possible"
          stroke="var(--accent)"
          strokeWidth={2.5}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        {best !== null && (
          <ReferenceDot
            x={best.to}
            y={best.net / 100}
            r={5}
            fill="var(--calm)"
            stroke="var(--surface)"
            label={{ value: t.bestMark, position: 'top', fill: 'var(--ink)', fontSize: 12 }}
          />
        )}
      </LineChart>
    </ResponsiveContainer>
  )
})

/** Two points a step, so that the line goes level through its days and straight up or down between them. */
function pointsOf(steps: readonly SumStep[]) {
  return steps.flatMap(({ from, to, net, state }, index) => {
    const key = state === 'possible' ? 'possible' : 'early'
    const next = steps[index + 1]?.from ?? to
    return [
      { day: from, [key]: net / 100 },
      { day: next, [key]: net / 100 },
    ]
  })
}

/** The first of every third month, or of every sixth where there are many. */
function ticksBetween(from: Day, to: Day): Day[] {
  const step = to - from > 800 ? 6 : to - from > 400 ? 3 : 2
  const ticks: Day[] = []
  for (let day = addMonths(monthStart(from), 1); day <= to; day = addMonths(day, step)) ticks.push(day)
  return ticks
}
