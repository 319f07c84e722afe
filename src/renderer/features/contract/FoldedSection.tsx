import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import classes from './FoldedSection.module.css'

interface FoldedSectionProps {
  readonly title: string
  /** What is in it, so that nobody must open it to know. */
  readonly note: string
  /** Made only once it is open. */
  readonly children: () => ReactNode
}

/** A section of the page that is folded away, and not made, until it is asked for. */
export function FoldedSection({ title, note, children }: FoldedSectionProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <section className={classes.fold} aria-labelledby={id}>
      <h2 className={classes.foldTitle}>
        <button type="button" id={id} aria-expanded={open} onClick={() => setOpen(!open)}>
          <IconChevronRight size={16} aria-hidden data-open={open} />
          {title} <span className={classes.note}>{note}</span>
        </button>
      </h2>
      {open && <div className={classes.folded}>{children()}</div>}
    </section>
  )
}
