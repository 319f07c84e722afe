import type { ReactNode } from 'react'
import classes from './Page.module.css'

interface PageHeadProps {
  readonly title: string
  /** Beside the title: a date, a count. */
  readonly aside?: ReactNode
  /** At the far end: what can be done here. */
  readonly children?: ReactNode
}

/** Of the one h1: the part of the window in which the screen is has its name from it. */
export const pageTitleId = 'page-title'

/** The head of a screen: its one h1. */
export function PageHead({ title, aside, children }: PageHeadProps) {
  return (
    <div className={classes.head}>
      <h1 className={classes.title} id={pageTitleId}>
        {title}
      </h1>
      {aside !== undefined && <span className={classes.aside}>{aside}</span>}
      {children !== undefined && <div className={classes.tools}>{children}</div>}
    </div>
  )
}
