import type { ReactNode } from 'react'
import classes from './Page.module.css'

interface EmptyPlaceProps {
  readonly title: string
  readonly hint: string
  /** What fills it: buttons. */
  readonly children?: ReactNode
}

/** Says what will stand in a place that is empty, and offers it. */
export function EmptyPlace({ title, hint, children }: EmptyPlaceProps) {
  return (
    <div className={classes.empty}>
      <p className={classes.emptyTitle}>{title}</p>
      <p className={classes.hint}>{hint}</p>
      <div className={classes.emptyOffers}>{children}</div>
    </div>
  )
}
