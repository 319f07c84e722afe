import { type Contract, isRecurring, type Line } from '../contract.ts'
import type { Edition } from '../edition.ts'
import { withVat } from '../money.ts'
import type { Context } from '../request.ts'
import type { Charge, ChargeWindow, RawCharge } from './charge.ts'
import { dueOn, paymentDays } from './dueDate.ts'
import { meteredCharges } from './metered.ts'
import { oneOffCharges } from './oneOff.ts'
import { type RecurringBilling, recurringBilling } from './recurring.ts'

/**
 * All charges of a contract whose invoice date lies in the window, sorted by invoice date, line, first and last day;
 * charges of 0 are left out.
 */
export function chargesOf(contract: Contract, edition: Edition, context: Context, window: ChargeWindow): Charge[] {
  const billing = recurringBilling(contract, edition, context)
  const charges: Charge[] = []
  contract.lines.forEach((line, index) => {
    const days = paymentDays(contract, edition, line.kind)
    for (const raw of rawCharges(line, contract, edition, billing, window)) {
      if (raw.net === 0 || raw.invoiceOn < window.invoicedFrom || raw.invoiceOn > window.invoicedTo) continue
      charges.push({
        line: index,
        from: raw.from,
        to: raw.to,
        invoiceOn: raw.invoiceOn,
        dueOn: dueOn(raw.invoiceOn, days),
        ...withVat(raw.net, line.vatFree),
      })
    }
  })
  return charges.sort((a, b) => a.invoiceOn - b.invoiceOn || a.line - b.line || a.from - b.from || a.to - b.to)
}

function rawCharges(
  line: Line,
  contract: Contract,
  edition: Edition,
  billing: RecurringBilling,
  window: ChargeWindow,
): RawCharge[] {
  if (isRecurring(line)) return billing.charges(line, window)
  return line.kind === 'one-off' ? oneOffCharges(line, contract, edition) : meteredCharges(line)
}
