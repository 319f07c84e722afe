import type { ReactNode } from 'react'
import classes from './Form.module.css'

interface FoldProps {
  readonly name: string
  /** What is in it, so that nobody must open it to know. */
  readonly note: string
  /** Whether it is open to begin with: where something in it is filled in. */
  readonly open: boolean
  readonly children: ReactNode
}

/** What is rare: folded away, but there. */
export function Fold({ name, note, open, children }: FoldProps) {
  return (
    <details className={classes.fold} open={open}>
      <summary>
        {name} <span className={classes.soft}>{note}</span>
      </summary>
      <div className={classes.folded}>{children}</div>
    </details>
  )
}
