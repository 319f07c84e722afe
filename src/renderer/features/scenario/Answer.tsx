import { memo } from 'react'
import type { Compared } from './compared.ts'
import { MonthsSection } from './MonthsSection.tsx'
import { PartsSection } from './PartsSection.tsx'
import classes from './Scenario.module.css'
import { SideBySide } from './SideBySide.tsx'
import { Told } from './Told.tsx'
import type { Typed } from './useScenarioForm.ts'

interface AnswerProps {
  readonly typed: Typed
  readonly compared: Compared | null
}

/** What each supplier's terms make of the need; paler while it is of what was typed before. */
export const Answer = memo(function Answer({ typed, compared }: AnswerProps) {
  if (compared === null || compared.scenario.candidates.length === 0) return null
  const isStale = typed.inTheWay.length > 0
  return (
    <>
      {isStale && <Told typed={typed} />}
      <div className={classes.answer} data-stale={isStale || undefined}>
        <SideBySide of={compared} candidateAt={isStale ? null : typed.read.candidateAt} />
        <Charts of={compared} />
      </div>
    </>
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
