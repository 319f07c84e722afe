import type { InputHTMLAttributes } from 'react'
import classes from './Tick.module.css'

interface TickProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'onChange'> {
  readonly indeterminate?: boolean
  readonly onTick: (ticked: boolean) => void
}

/** A box to tick in a row of a table: the browser's own, for there may be very many. */
export function Tick({ indeterminate = false, onTick, ...input }: TickProps) {
  return (
    <input
      {...input}
      className={classes.tick}
      type="checkbox"
      ref={(element) => {
        if (element !== null) element.indeterminate = indeterminate
      }}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
  )
}
