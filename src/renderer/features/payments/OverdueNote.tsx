import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { type Invoice, isOverdue } from '../../../shared/payments/index.ts'
import type { Day } from '../../../shared/rules/index.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { Few } from '../../parts/Few.tsx'
import { PayingLateDialog } from '../../parts/late/PayingLateDialog.tsx'
import { keepLast } from '../../state/keepLast.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Payments.module.css'
import { markPaid } from './saveInvoice.ts'
import type { Payments } from './usePayments.ts'
import { invoiceName, rangeInText } from './words.ts'

/** So many are shown at first. */
const shownAtFirst = 3

const overdueOf = keepLast((invoices: readonly Invoice[], today: Day) =>
  invoices.filter((each) => isOverdue(each, today)),
)

interface OverdueNoteProps {
  readonly payments: Payments
  readonly onEnter: (invoice: Invoice) => void
}

/** The invoices that are overdue, of the contracts whose invoices are followed; nothing where there are none. */
export function OverdueNote({ payments: { all }, onEnter }: OverdueNoteProps) {
  const t = useTexts(paymentsTexts)
  const language = useLanguage()
  const format = useFormats()
  const { today } = useRulesContext()
  const id = useId()
  const [late, setLate] = useState<Invoice | null>(null)
  const [isLateOpen, setLateOpen] = useState(false)
  const overdue = overdueOf(all, today)
  if (overdue.length === 0) return null
  return (
    <section className={classes.overdueNote} aria-labelledby={id}>
      <h2 id={id}>{t.overdueTitle}</h2>
      <p className={classes.overdueHint}>{t.overdueHint}</p>
      <Few of={overdue} first={shownAtFirst} button={{ size: 'compact-xs' }}>
        {(shown, listId) => (
          <ul id={listId}>
            {shown.map((invoice) => (
              <li key={invoice.key}>
                <span>
                  <ContractLink id={invoice.of.record.id}>{invoice.of.record.title}</ContractLink>{' '}
                  {invoice.dueOn !== null && t.overdueOf(format.day(invoice.invoiceOn), format.day(invoice.dueOn))}
                  {': '}
                  <strong>{rangeInText(invoice.counts, 'gross', language)}</strong> {t.exOrWithVat.gross}
                </span>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={t.payTodayOf(...invoiceName(invoice, format))}
                  onClick={() => void markPaid(invoice, today, language)}
                >
                  {t.payToday}
                </Button>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={t.lateOf(...invoiceName(invoice, format))}
                  onClick={() => {
                    setLate(invoice)
                    setLateOpen(true)
                  }}
                >
                  {t.late}
                </Button>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={t.enterOf(...invoiceName(invoice, format))}
                  onClick={() => onEnter(invoice)}
                >
                  {t.enter}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Few>
      {late !== null && late.dueOn !== null && (
        <PayingLateDialog
          appraisal={late.of}
          invoice={{ dueOn: late.dueOn, amount: late.counts.least.gross }}
          key={late.key}
          opened={isLateOpen}
          onClose={() => setLateOpen(false)}
        />
      )}
    </section>
  )
}
