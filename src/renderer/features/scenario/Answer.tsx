import { memo } from 'react'
import type { Compared } from './compared.ts'
import type { ScenarioDraft, ScenarioRead } from './draft/index.ts'
import { MonthsSection } from './MonthsSection.tsx'
import { PartsSection } from './PartsSection.tsx'
import classes from './Scenario.module.css'
import { SideBySide } from './SideBySide.tsx'
import { Told } from './Told.tsx'
import type { Shown } from './useCompared.ts'

interface AnswerProps {
  readonly draft: ScenarioDraft
  readonly read: ScenarioRead
  readonly shown: Shown
}

/** What each supplier's terms make of the need; paler while it is of what was typed before. */
export const Answer = memo(function Answer({ draft, read, shown }: AnswerProps) {
  const { compared, inTheWay } = shown
  if (compared === null || compared.scenario.candidates.length === 0) return null
  const isStale = inTheWay.length > 0
  return (
    <div className={classes.answer} data-stale={isStale || undefined}>
      {isStale && <Told draft={draft} shown={shown} />}
      <SideBySide of={compared} candidateAt={isStale ? null : read.candidateAt} />
      <Charts of={compared} />
    </div>
  )
})

const Charts = memo(function Charts({ of }: { readonly of: Compared }) {
  if (of.reckoned.length === 0) return null
  return (
    <>
      <PartsSection of={of} />
      <MonthsSection of={of} />
    </>
  )
})
