import { NativeSelect, SegmentedControl } from '@mantine/core'
import { type Invoice, type PaymentFilter, passesFilter, paymentFilters } from '../../../shared/payments/index.ts'
import { civil, type Day } from '../../../shared/rules/index.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { Section } from '../../parts/Section.tsx'
import { keepLast } from '../../state/keepLast.ts'
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
  const passing = passingOf(all, filter, today)
  const years = yearsOf(passing)
  const chosen = years.includes(year) ? year : ''
  const shown = ofYear(passing, chosen)
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

const passingOf = keepLast((invoices: readonly Invoice[], filter: PaymentFilter, today: Day) =>
  invoices.filter((each) => passesFilter(each, filter, today)),
)

/** The years of invoices that are in the order of their days. */
const yearsOf = keepLast((invoices: readonly Invoice[]) => [...new Set(invoices.map(yearOf))])

const ofYear = keepLast((invoices: readonly Invoice[], year: string) =>
  year === '' ? invoices : invoices.filter((each) => yearOf(each) === year),
)

function yearOf({ invoiceOn }: Invoice): string {
  return String(civil(invoiceOn).year)
}
