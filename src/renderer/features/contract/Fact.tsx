import type { ReactNode } from 'react'
import type { Edition, Step } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { Why } from '../../parts/Why.tsx'
import { useTexts } from '../../state/language.ts'
import classes from './Fact.module.css'
import { basisOf } from './reasons.ts'

interface FactProps {
  readonly name: string
  readonly value: ReactNode
  readonly hint?: ReactNode
  /** Why it is so; left out for what the user entered. */
  readonly why?: { readonly edition: Edition; readonly steps: () => readonly Step[] }
  /** Says in words what it rests on, all of `why` or the steps given; off where that goes without saying. */
  readonly withBasis?: boolean | (() => readonly Step[])
  /** `loss`: what is lost if nothing is done. `soft`: not known. */
  readonly tone?: 'loss' | 'soft' | undefined
}

/** A name, its value, why, and what is to be said besides. To stand in a `dl`. */
export function Fact({ name, value, hint, why, withBasis = false, tone }: FactProps) {
  const words = useTexts(commonTexts)
  const grounds = typeof withBasis === 'function' ? withBasis : withBasis ? why?.steps : undefined
  const basis = grounds === undefined ? null : basisOf(grounds())
  return (
    <div className={classes.fact} data-tone={tone}>
      <dt>{name}</dt>
      <dd>
        <span className={classes.value}>
          {value}
          {why !== undefined && <Why of={name} edition={why.edition} steps={why.steps} />}
        </span>
        {basis !== null && basis !== 'not-stated' && (
          <span className={classes.basis} data-basis={basis}>
            {words.basis[basis]}
          </span>
        )}
        {hint !== undefined && <span className={classes.factHint}>{hint}</span>}
      </dd>
    </div>
  )
}
