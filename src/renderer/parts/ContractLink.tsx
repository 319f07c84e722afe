import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { goTo } from '../state/navigation.ts'
import classes from './Page.module.css'

interface ContractLinkProps {
  readonly id: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Opens a contract's page. */
export function ContractLink({ id, className, children }: ContractLinkProps) {
  return (
    <UnstyledButton
      className={`${classes.link} ${className ?? ''}`}
      role="link"
      onClick={() => goTo({ screen: 'contract', id })}
    >
      {children}
    </UnstyledButton>
  )
}
