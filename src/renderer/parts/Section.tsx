import { type ReactNode, useId } from 'react'
import classes from './Page.module.css'
import { useArrival } from './useArrival.ts'

interface SectionProps {
  readonly title: string
  readonly hint?: string
  readonly children: ReactNode
}

/** A part of a screen on a surface of its own, under a heading. */
export function Section({ title, hint, children }: SectionProps) {
  const id = useId()
  useArrival(title, id)
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 className={classes.sectionTitle} id={id} tabIndex={-1}>
        {title}
      </h2>
      {hint !== undefined && <p className={classes.hint}>{hint}</p>}
      {children}
    </section>
  )
}
