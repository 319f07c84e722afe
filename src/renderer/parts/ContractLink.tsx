import type { ReactNode } from 'react'
import { PlaceLink } from './PlaceLink.tsx'

interface ContractLinkProps {
  readonly id: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Opens a contract's page. */
export function ContractLink({ id, className, children }: ContractLinkProps) {
  return (
    <PlaceLink to={{ screen: 'contract', id }} className={className} contract={id}>
      {children}
    </PlaceLink>
  )
}
