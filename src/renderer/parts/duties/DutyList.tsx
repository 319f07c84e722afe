import type { ReactNode } from 'react'
import classes from './Duties.module.css'

interface DutyListProps {
  readonly id?: string
  readonly label?: string
  /** `DutyItem`s. */
  readonly children: ReactNode
}

/** Things to do, one below the other. */
export function DutyList({ id, label, children }: DutyListProps) {
  return (
    <ul className={classes.list} id={id} aria-label={label}>
      {children}
    </ul>
  )
}
