import type { ReactNode } from 'react'
import classes from './Page.module.css'

interface PageHeadProps {
  readonly title: string
  /** Beside the title: a date, a count. */
  readonly aside?: ReactNode
  /** On a line of its own below the title: whose it is. */
  readonly under?: ReactNode
  /** At the far end, or below where that does not fit: what can be done here. */
  readonly children?: ReactNode
}

/** Of the one h1: the part of the window in which the screen is has its name from it. */
export const pageTitleId = 'page-title'

/** The head of a screen: its one h1. */
export function PageHead({ title, aside, under, children }: PageHeadProps) {
  return (
    <div className={classes.head}>
      <div className={classes.name}>
        <h1 className={classes.title} id={pageTitleId}>
          {title}
        </h1>
        {aside !== undefined && <span className={classes.aside}>{aside}</span>}
        {under !== undefined && <div className={classes.under}>{under}</div>}
      </div>
      {children !== undefined && <div className={classes.tools}>{children}</div>}
    </div>
  )
}
