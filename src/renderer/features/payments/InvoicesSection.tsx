import { NativeSelect, SegmentedControl } from '@mantine/core'
import { useMemo } from 'react'
import { type Invoice, type PaymentFilter, passesFilter, paymentFilters } from '../../../shared/payments/index.ts'
import { civil } from '../../../shared/rules/index.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { Section } from '../../parts/Section.tsx'
import { useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { DifferencesTable } from './DifferencesTable.tsx'
import { DueCalendar } from './DueCalendar.tsx'
import { InvoiceList } from './InvoiceList.tsx'
import classes from './Payments.module.css'
import type { Payments } from './usePayments.ts'
import { show, useView } from './view.ts'

interface InvoicesSectionProps {
  readonly payments: Payments
  readonly onEnter: (invoice: Invoice) => void
}

/** The invoices, as a list or in a calendar. */
export function InvoicesSection({ payments: { all }, onEnter }: InvoicesSectionProps) {
  const t = useTexts(paymentsTexts)
  const { today } = useRulesContext()
  const { filter, as, year } = useView()
  const passing = useMemo(() => all.filter((each) => passesFilter(each, filter, today)), [all, filter, today])
  const years = useMemo(() => [...new Set(passing.map(yearOf))], [passing])
  const chosen = years.includes(year) ? year : ''
  const shown = useMemo(
    () => (chosen === '' ? passing : passing.filter((each) => yearOf(each) === chosen)),
    [passing, chosen],
  )
  const isList = as === 'list'
  return (
    <Section title={isList ? t.list : t.calendar} hint={isList ? t.listHint : t.calendarHint}>
      <div className={classes.tools}>
        <SegmentedControl
          aria-label={t.view}
          size="xs"
          value={as}
          onChange={(value) => show({ as: value as 'list' | 'calendar' })}
          data={(['list', 'calendar'] as const).map((value) => ({ value, label: t.views[value] }))}
        />
        {isList && (
          <>
            <SegmentedControl
              aria-label={t.shown}
              size="xs"
              value={filter}
              onChange={(value) => show({ filter: value as PaymentFilter })}
              data={paymentFilters.map((value) => ({ value, label: t.filters[value] }))}
            />
            <NativeSelect
              aria-label={t.year}
              size="xs"
              value={chosen}
              onChange={({ currentTarget }) => show({ year: currentTarget.value })}
              data={[{ value: '', label: t.allYears }, ...years]}
            />
            <span className={classes.count} role="status">
              {t.count(shown.length)}
            </span>
          </>
        )}
      </div>
      {isList && filter === 'differing' && <DifferencesTable invoices={shown} />}
      {!isList && <DueCalendar invoices={all} onEnter={onEnter} />}
      {isList && shown.length === 0 && <p className={classes.note}>{t.nothing[filter]}</p>}
      {isList && shown.length > 0 && (
        // Another filter or year begins at its top again.
        <InvoiceList key={`${filter} ${chosen}`} invoices={shown} onEnter={onEnter} />
      )}
    </Section>
  )
}

function yearOf({ invoiceOn }: Invoice): string {
  return String(civil(invoiceOn).year)
}
