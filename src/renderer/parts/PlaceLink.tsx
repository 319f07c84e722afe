import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { goTo, type Place } from '../state/navigation.ts'
import classes from './Page.module.css'

interface PlaceLinkProps {
  readonly to: Place
  readonly className?: string | undefined
  /** The contract whose menu it has, and to which one comes back. */
  readonly contract?: string
  readonly children: ReactNode
}

/** A name that leads to a place. */
export function PlaceLink({ to, className, contract, children }: PlaceLinkProps) {
  return (
    <UnstyledButton
      className={`${classes.link} ${className ?? ''}`}
      role="link"
      data-contract={contract}
      onClick={() => goTo(to)}
    >
      {children}
    </UnstyledButton>
  )
}
