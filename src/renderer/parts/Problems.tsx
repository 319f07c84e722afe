import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './Problems.module.css'

/** What can't be relied on, in red, one below the other. */
export function Problems({ children }: { readonly children: ReactNode }) {
  return <ul className={classes.problems}>{children}</ul>
}

/** One of them: what is wrong, and what to do about it. */
export function Problem({ children }: { readonly children: ReactNode }) {
  return (
    <li>
      <IconAlertTriangle size={17} aria-hidden />
      <div>{children}</div>
    </li>
  )
}
