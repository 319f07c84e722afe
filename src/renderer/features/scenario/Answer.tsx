import { memo } from 'react'
import type { Compared } from './compared.ts'
import type { ScenarioRead } from './draft/index.ts'
import { MonthsSection } from './MonthsSection.tsx'
import { PartsSection } from './PartsSection.tsx'
import classes from './Scenario.module.css'
import { SideBySide } from './SideBySide.tsx'
import type { Shown } from './useCompared.ts'

interface AnswerProps {
  readonly read: ScenarioRead
  readonly shown: Shown
}

/** What each supplier's terms make of the need; paler while it is of what was typed before. */
export function Answer({ read, shown: { compared, inTheWay } }: AnswerProps) {
  if (compared === null || compared.scenario.candidates.length === 0) return null
  const isStale = inTheWay.length > 0
  return (
    <div className={classes.answer} data-stale={isStale || undefined}>
      <SideBySide of={compared} candidateAt={isStale ? null : read.candidateAt} />
      <Charts of={compared} />
    </div>
  )
}

const Charts = memo(function Charts({ of }: { readonly of: Compared }) {
  if (of.reckoned.length === 0) return null
  return (
    <>
      <PartsSection of={of} />
      <MonthsSection of={of} />
    </>
  )
})
