import { ActionIcon } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { memo } from 'react'
import { daysLate, type Invoice, isOverdue, type Payment } from '../../../shared/payments/index.ts'
import { storedDay } from '../../../shared/portfolio/index.ts'
import { type Context, explainCharge } from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { AmountCells } from '../../parts/Amount.tsx'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { Tick } from '../../parts/Tick.tsx'
import { Why } from '../../parts/Why.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import classes from './InvoiceList.module.css'
import { forgetInvoice, saveInvoice } from './saveInvoice.ts'
import { differenceInText, invoiceName } from './words.ts'

interface InvoiceRowsProps {
  readonly invoice: Invoice
  readonly context: Context
  /** Asks what it came to. */
  readonly onEnter: (invoice: Invoice) => void
}

/** An invoice: a row a line, and one for the whole where it has several. */
export const InvoiceRows = memo(function InvoiceRows({ invoice, context, onEnter }: InvoiceRowsProps) {
  const t = useTexts(paymentsTexts)
  const format = useFormats()
  const { of, invoiceOn, dueOn, payments, expected } = invoice
  const several = payments.length > 1
  const rows = payments.length + (several ? 1 : 0) || 1
  const [first, ...others] = payments
  return (
    <>
      <tr className={classes.invoice}>
        <td rowSpan={rows} className="number">
          {format.dayShort(invoiceOn)}
        </td>
        <td rowSpan={rows} className="number">
          {dueOn === null ? <span className={classes.soft}>{t.notStated}</span> : format.dayShort(dueOn)}
        </td>
        <th rowSpan={rows} scope="rowgroup">
          <ContractLink id={of.record.id}>{of.record.title}</ContractLink>
          <span className={classes.under}>{of.supplierName}</span>
        </th>
        {first === undefined ? (
          <td colSpan={5} className={classes.soft}>
            {t.notExpected}
          </td>
        ) : (
          <PaymentCells invoice={invoice} payment={first} context={context} />
        )}
        <Came invoice={invoice} rows={rows} today={context.today} onEnter={onEnter} />
      </tr>
      {others.map((payment) => (
        <tr key={payment.key}>
          <PaymentCells invoice={invoice} payment={payment} context={context} />
        </tr>
      ))}
      {several && (
        <tr className={classes.whole}>
          <td>{t.invoiceSum}</td>
          <AmountCells of={expected} />
          <td />
        </tr>
      )}
    </>
  )
})

interface PaymentCellsProps {
  readonly invoice: Invoice
  readonly payment: Payment
  readonly context: Context
}

/** A line: what it covers, what it comes to, and why. */
function PaymentCells({ invoice, payment: { charge, sum }, context }: PaymentCellsProps) {
  const t = useTexts(paymentsTexts)
  const { kinds } = useTexts(contractTexts)
  const format = useFormats()
  const { contract, edition } = invoice.of
  const line = contract.lines[charge.line]
  const name = line?.description || `${t.line} ${charge.line + 1}${line ? `: ${kinds[line.kind]}` : ''}`
  const [title, day] = invoiceName(invoice, format)
  return (
    <>
      <td className={classes.covers}>
        {name}
        <span className={classes.under}>
          {charge.from === charge.to
            ? format.dayShort(charge.from)
            : `${format.dayShort(charge.from)}–${format.dayShort(charge.to)}`}
        </span>
      </td>
      <AmountCells of={sum} />
      <td>
        <Why
          of={t.whyOf(title, name, day)}
          edition={edition}
          steps={() => explainCharge(contract, edition, context, charge)}
        />
      </td>
    </>
  )
}

interface CameProps extends Pick<InvoiceRowsProps, 'invoice' | 'onEnter'> {
  readonly rows: number
  readonly today: number
}

/** What came: ticked off, or entered; said in words. */
function Came({ invoice, rows, today, onEnter }: CameProps) {
  const t = useTexts(paymentsTexts)
  const language = useLanguage()
  const format = useFormats()
  const { actual, difference } = invoice
  const [title, day] = invoiceName(invoice, format)
  const differs = difference !== 0
  const tick = (ticked: boolean) => {
    if (differs) onEnter(invoice)
    else void (ticked ? saveInvoice(invoice, {}, language) : forgetInvoice(invoice, language))
  }
  return (
    <>
      <td rowSpan={rows}>
        <Tick
          aria-label={t.checkOf(title, day)}
          checked={actual !== null && !differs}
          indeterminate={differs}
          onTick={tick}
        />
      </td>
      <td rowSpan={rows}>
        <div className={classes.came}>
          <ActionIcon variant="subtle" size="sm" aria-label={t.enterOf(title, day)} onClick={() => onEnter(invoice)}>
            <IconPencil size={15} stroke={1.7} aria-hidden />
          </ActionIcon>
          <span className={classes.cameWords}>
            {actual?.gross != null && <span>{t.cameAs(format.money(actual.gross))}</span>}
            {differs && <strong>{differenceInText(difference, language)}</strong>}
            {actual !== null && actual.number !== '' && <span>{t.numberIs(actual.number)}</span>}
            {actual?.paidOn != null && <span>{t.paid(format.dayShort(storedDay(actual.paidOn)))}</span>}
            {daysLate(invoice) > 0 && <span>{t.paidLate(daysLate(invoice))}</span>}
            {isOverdue(invoice, today) && <span className={classes.overdue}>{t.overdue}</span>}
          </span>
        </div>
      </td>
    </>
  )
}
