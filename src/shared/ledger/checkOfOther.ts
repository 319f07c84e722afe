import type { z } from 'zod'
import type { Supplier } from '../rules/index.ts'

interface OfOther {
  readonly supplierName: string | null
  readonly ownTermsId: string | null
}

/** Refuses a name, or a set of own terms, that is not of an own supplier's, and an own supplier without a name. */
export function checkOfOther(
  supplier: Supplier,
  { supplierName, ownTermsId }: OfOther,
  context: z.core.$RefinementCtx,
): void {
  const isOther = supplier === 'other'
  const fault = (path: keyof OfOther, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (isOther && supplierName === null) fault('supplierName', "The supplier's name is needed")
  if (!isOther && supplierName !== null) fault('supplierName', 'Only another supplier has a name here')
  if (!isOther && ownTermsId !== null) fault('ownTermsId', 'Only another supplier has terms of its own')
}
