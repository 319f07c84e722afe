import type { Day } from '../calendar.ts'
import type { Contract, RecurringLine } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { discountOn, discountUntil } from '../mechanisms/discount.ts'
import { priceOn } from '../mechanisms/inForce.ts'
import { fromAgreement, type Step } from './step.ts'

/** What is given off a line's price on a day, and until when; nothing where there is no discount on that day. */
export function explainDiscount(line: RecurringLine, contract: Contract, edition: Edition, day: Day): Step[] {
  const until = discountUntil(contract, edition)
  const discount = discountOn(line, day, until)
  if (until === null || discount === 0) return []
  const price = priceOn(line, day)
  return [fromAgreement('charge-discount', { price, discount, until, net: price - discount })]
}
