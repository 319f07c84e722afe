import { type ReactNode, useEffect, useId } from 'react'
import { useNavigation } from '../state/navigation.ts'
import classes from './Page.module.css'

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

/** Brings one to the section where that is the place one goes to, once the screen has taken the focus. */
function useArrival(title: string, id: string): void {
  const isHere = useNavigation(({ place }) => 'section' in place && place.section === title)
  useEffect(() => {
    if (!isHere) return
    const timer = setTimeout(() => {
      const heading = document.getElementById(id)
      heading?.scrollIntoView({ block: 'start' })
      heading?.focus({ preventScroll: true })
    }, 50)
    return () => clearTimeout(timer)
  }, [isHere, id])
}
