import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { type Grouping, type Invoice, sumsByGroup, sumsByMonth } from '../../../shared/payments/index.ts'
import type { Language } from '../../../shared/rules/index.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { Section } from '../../parts/Section.tsx'
import { keepLast } from '../../state/keepLast.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { MonthsTable } from './MonthsTable.tsx'
import classes from './Payments.module.css'
import { PaymentsChart } from './PaymentsChart.tsx'
import { SumsTable } from './SumsTable.tsx'
import { seriesOf } from './series.ts'
import type { Payments } from './usePayments.ts'
import { useView } from './view.ts'

const monthsOf = keepLast(sumsByMonth)

const partsOf = keepLast((invoices: readonly Invoice[], grouping: Grouping, language: Language) =>
  seriesOf(sumsByGroup(invoices, grouping), grouping, language),
)

/** What is invoiced month by month: the chart, its sums, and its numbers as a table. */
export function MonthsSection({ payments: { ahead, firstMonth } }: { readonly payments: Payments }) {
  const t = useTexts(paymentsTexts)
  const language = useLanguage()
  const { months: count, base, grouping } = useView()
  const [chosen, setChosen] = useState(0)
  const [asTable, setAsTable] = useState(false)
  const prefix = useId().replaceAll(/\W/g, '')
  const months = monthsOf(ahead, grouping, firstMonth, count)
  const series = partsOf(ahead, grouping, language)
  const index = Math.min(chosen, months.length - 1)
  const month = months[index]
  const title = `${t.byMonth}, ${t.exOrWithVat[base]}`
  const hasRange = months.some(({ sum }) => sum.most.net > sum.least.net)
  return (
    <Section title={title} hint={t.byMonthHint}>
      <PaymentsChart months={months} series={series} chosen={index} onChoose={setChosen} prefix={prefix} />
      {month !== undefined && (
        <SumsTable months={months} invoices={ahead} series={series} chosen={month} prefix={prefix} />
      )}
      {hasRange && <p className={classes.note}>{t.rangeHint}</p>}
      {grouping === 'tag' && <p className={classes.note}>{t.tagHint}</p>}
      <Button size="compact-xs" variant="subtle" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
        {asTable ? t.hideTable : t.showTable}
      </Button>
      {asTable && <MonthsTable title={title} months={months} invoices={ahead} series={series} />}
    </Section>
  )
}
