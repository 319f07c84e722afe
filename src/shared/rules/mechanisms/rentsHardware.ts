import { type Edition, stated } from '../edition.ts'

/** Whether terms of one's own know rented hardware: they want it back, and charge a piece by the period, not by packs. */
export function rentsHardware(terms: Edition): boolean {
  const billing = stated(terms, 'subscription-billing')
  return stated(terms, 'return-hardware') !== null && billing?.model === 'by-period'
}
