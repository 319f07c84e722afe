import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { useFinding } from '../state/finding.ts'
import classes from './FoldedSection.module.css'
import { useArrival } from './useArrival.ts'

interface FoldedSectionProps {
  readonly title: string
  /** Of its heading. */
  readonly level?: 2 | 3
  /** What is in it, so that nobody must open it to know. */
  readonly note: string
  /** Made only once it is open. */
  readonly children: () => ReactNode
}

/** A section of the page that is folded away, and not made, until it is asked for. */
export function FoldedSection({ title, level = 2, note, children }: FoldedSectionProps) {
  const [unfolded, setOpen] = useState(false)
  const id = useId()
  // While one looks for words on the page, what is folded away is part of it; the section in which one ends stays open.
  const isLookedAt = useFinding(({ typed }) => typed !== null && typed.trim() !== '')
  const keepsOpen = useFinding(({ keepsOpen }) => keepsOpen === id)
  useEffect(() => {
    if (keepsOpen) setOpen(true)
  }, [keepsOpen])
  const open = unfolded || isLookedAt || keepsOpen
  useArrival(title, id)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={classes.fold} aria-labelledby={id} data-fold={id}>
      <Heading className={classes.foldTitle}>
        <button
          type="button"
          id={id}
          aria-expanded={open}
          onClick={() => {
            setOpen(!open)
            useFinding.setState({ keepsOpen: null })
          }}
        >
          <IconChevronRight size={16} aria-hidden data-open={open} />
          {title} <span className={classes.note}>{note}</span>
        </button>
      </Heading>
      {open && <div className={classes.folded}>{children()}</div>}
    </section>
  )
}
