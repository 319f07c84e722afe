import type { PointerEvent } from 'react'
import { type Day, monthOnAxis, type Ore } from '../../../shared/rules/index.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import classes from './Charts.module.css'
import { MonthWhy } from './MonthWhy.tsx'
import type { MonthCurve, MonthsAs } from './monthCurves.ts'

interface MonthPanelProps {
  readonly curve: MonthCurve
  readonly as: MonthsAs
  readonly months: readonly Day[]
  readonly highest: Ore
  /** Amounts drawn as a line behind the bars; null for none. */
  readonly behind: readonly Ore[] | null
  readonly chosen: number
  readonly onChoose: (index: number) => void
}

/** The chart's measures; it is stretched to its place. */
const height = 100
const width = 10

/** A supplier's months as bars, with the amount of the month chosen. The pointer chooses a month. */
export function MonthPanel({ curve, as, months, highest, behind, chosen, onChoose }: MonthPanelProps) {
  const t = useTexts(scenarioTexts)
  const language = useLanguage()
  const { money } = useFormats()
  const { view, amounts } = curve
  const y = (amount: Ore) => height - (Math.max(amount, 0) / highest) * height
  const choose = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    const index = Math.floor(((clientX - left) / width) * months.length)
    if (index >= 0 && index < months.length && index !== chosen) onChoose(index)
  }
  const line = behind
    ?.map((amount, index) => `${index === 0 ? 'M' : 'L'}${index * width} ${y(amount)}h${width}`)
    .join('')
  return (
    <div className={classes.panel}>
      <div className={classes.panelHead}>
        <h3>{view.name}</h3>
        <span className="tabular">
          {money(amounts[chosen] ?? 0)}
          <MonthWhy view={view} months={months} index={chosen} as={as} />
        </span>
      </div>
      <svg
        viewBox={`0 0 ${months.length * width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t.chart(view.name)}
        onPointerMove={choose}
        onPointerDown={choose}
      >
        <rect x={chosen * width} width={width} height={height} fill="var(--accent-soft)" />
        {amounts.map((amount, index) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place
            key={index}
            x={index * width + 1}
            width={width - 2}
            y={y(amount)}
            height={height - y(amount)}
            fill={index === chosen ? 'var(--accent)' : 'var(--chart-5)'}
          />
        ))}
        {line !== undefined && (
          <path
            d={line}
            fill="none"
            stroke="var(--ink)"
            strokeWidth="1.5"
            strokeDasharray="4 3"
            vectorEffect="non-scaling-stroke"
          />
        )}
      </svg>
      <div className={classes.panelFoot} aria-hidden>
        <span>{monthOnAxis(months[0] ?? 0, language)}</span>
        <span>{monthOnAxis(months.at(-1) ?? 0, language)}</span>
      </div>
    </div>
  )
}
