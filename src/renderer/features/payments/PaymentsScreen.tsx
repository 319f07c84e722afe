import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Invoice } from '../../../shared/payments/index.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { EmptyPlace } from '../../parts/EmptyPlace.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { useTexts } from '../../state/language.ts'
import { goTo } from '../../state/navigation.ts'
import { useAppraisals } from '../../state/portfolio.ts'
import { Controls } from './Controls.tsx'
import { InvoiceDialog } from './InvoiceDialog.tsx'
import { InvoicesSection } from './InvoicesSection.tsx'
import { MonthsSection } from './MonthsSection.tsx'
import { OverdueNote } from './OverdueNote.tsx'
import classes from './Payments.module.css'
import { usePayments } from './usePayments.ts'
import { invoicesId } from './view.ts'
import { YearsSection } from './YearsSection.tsx'

/** What is to be paid and when, by whatever one asks; and what came of it. */
export default function PaymentsScreen() {
  const t = useTexts(paymentsTexts)
  const isEmpty = useAppraisals().length === 0
  if (!isEmpty) return <AllPayments />
  return (
    <>
      <PageHead title={t.title} />
      <EmptyPlace title={t.empty} hint={t.emptyHint}>
        <Button onClick={() => goTo({ screen: 'form', id: null })}>{t.addFirst}</Button>
      </EmptyPlace>
    </>
  )
}

function AllPayments() {
  const t = useTexts(paymentsTexts)
  const payments = usePayments()
  const [entered, setEntered] = useState<Invoice | null>(null)
  return (
    <>
      <PageHead title={t.title}>
        <Controls />
      </PageHead>
      <div className={classes.layout}>
        <OverdueNote payments={payments} onEnter={setEntered} />
        <div className={classes.top}>
          <MonthsSection payments={payments} />
          <YearsSection payments={payments} />
        </div>
        <div id={invoicesId} tabIndex={-1} className={classes.invoices}>
          <InvoicesSection payments={payments} onEnter={setEntered} />
        </div>
      </div>
      <InvoiceDialog invoice={entered} onClose={() => setEntered(null)} />
    </>
  )
}
