import {
  type Grouping,
  type GroupSum,
  type Invoice,
  invoicesByMonth,
  paymentsBetween,
  type Range,
  rangesTogether,
  sumOfInvoices,
  sumsByGroup,
} from '../../../shared/payments/index.ts'
import { storedDay } from '../../../shared/portfolio/index.ts'
import { civilDay, monthInText } from '../../../shared/rules/index.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { summaryTexts } from '../../../shared/texts/summary.ts'
import { AmountCells } from '../../parts/Amount.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useAppraisals, useRulesContext } from '../../state/portfolio.ts'
import { Cover } from './Cover.tsx'
import classes from './Print.module.css'

/** What a calendar year's invoices come to, by supplier, cost centre and month, and each of them: for the accountant. */
export function PaymentsReport({ year }: { readonly year: number }) {
  const t = useTexts(summaryTexts)
  const words = useTexts(paymentsTexts)
  const language = useLanguage()
  const appraisals = useAppraisals()
  const context = useRulesContext()
  const invoices = paymentsBetween(appraisals, context, civilDay(year, 1, 1), civilDay(year, 12, 31))
  const months = [...invoicesByMonth(invoices)]
  return (
    <main className={classes.page}>
      <Cover title={t.paymentsTitle(year)} about={words.count(invoices.length)} />
      <p className={classes.hint}>{t.paymentsHint}</p>
      <Sums grouping="supplier" invoices={invoices} />
      {appraisals.some(({ record }) => record.costCentre !== '') && <Sums grouping="cost-centre" invoices={invoices} />}
      <SumsTable
        title={words.month}
        rows={months.map(([month, its]) => ({ name: monthInText(month, language), sum: sumOfInvoices(its) }))}
        total={sumOfInvoices(invoices)}
      />
      <section>
        <h2>{words.invoices}</h2>
        {months.map(([month, its]) => (
          <section key={month}>
            <h3>{monthInText(month, language)}</h3>
            <Invoices invoices={its} />
          </section>
        ))}
      </section>
    </main>
  )
}

function Sums({ grouping, invoices }: { readonly grouping: Grouping; readonly invoices: readonly Invoice[] }) {
  const words = useTexts(paymentsTexts)
  const nameOf = ({ label }: GroupSum) => label || words.ungrouped[grouping]
  const groups = sumsByGroup(invoices, grouping)
  return (
    <SumsTable
      title={words.groupings[grouping]}
      rows={groups.map((each) => ({ name: nameOf(each), sum: each.sum }))}
      total={rangesTogether(groups.map(({ sum }) => sum))}
    />
  )
}

interface SumsTableProps {
  readonly title: string
  readonly rows: readonly { readonly name: string; readonly sum: Range }[]
  readonly total: Range
}

function SumsTable({ title, rows, total }: SumsTableProps) {
  const t = useTexts(summaryTexts)
  const words = useTexts(paymentsTexts)
  return (
    <section className={classes.whole}>
      <h2>{t.sumsBy(title)}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <AmountHeads net={words.net} vat={words.vat} gross={words.gross} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, sum }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <AmountCells of={sum} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <AmountCells of={total} />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function AmountHeads(heads: { readonly net: string; readonly vat: string; readonly gross: string }) {
  return (['net', 'vat', 'gross'] as const).map((base) => (
    <th key={base} scope="col" className="number">
      {heads[base]}
    </th>
  ))
}

function Invoices({ invoices }: { readonly invoices: readonly Invoice[] }) {
  const t = useTexts(summaryTexts)
  const words = useTexts(paymentsTexts)
  const format = useFormats()
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{words.invoiceOn}</th>
          <th scope="col">{words.dueOn}</th>
          <th scope="col">{t.contract}</th>
          <th scope="col">{t.cameAndPaid}</th>
          <AmountHeads net={words.net} vat={words.vat} gross={words.gross} />
        </tr>
      </thead>
      <tbody>
        {invoices.map(({ key, of, invoiceOn, dueOn, actual, counts }) => (
          <tr key={key}>
            <th scope="row">{format.dayShort(invoiceOn)}</th>
            <td>{dueOn === null ? words.notStated : format.dayShort(dueOn)}</td>
            <td>
              {of.record.title} <span className={classes.soft}>{of.supplierName}</span>
            </td>
            <td>
              {[
                actual === null ? '' : actual.number === '' ? t.came : words.numberIs(actual.number),
                actual?.paidOn == null ? '' : words.paid(format.dayShort(storedDay(actual.paidOn))),
              ]
                .filter(Boolean)
                .join(', ')}
            </td>
            <AmountCells of={counts} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
