import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { goTo, type Place } from '../state/navigation.ts'
import classes from './Page.module.css'

interface PlaceLinkProps {
  readonly to: Place
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A name that leads to a place. */
export function PlaceLink({ to, className, children }: PlaceLinkProps) {
  return (
    <UnstyledButton className={`${classes.link} ${className ?? ''}`} role="link" onClick={() => goTo(to)}>
      {children}
    </UnstyledButton>
  )
}
