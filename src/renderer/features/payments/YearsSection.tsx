import { Button, Group } from '@mantine/core'
import {
  type Base,
  changeOf,
  type Invoice,
  mostOfIt,
  type Range,
  type YearChange,
  yearOnYear,
} from '../../../shared/payments/index.ts'
import { civil } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { Amount } from '../../parts/Amount.tsx'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { Section } from '../../parts/Section.tsx'
import { exportPdf } from '../../state/exportPdf.ts'
import { keepLast } from '../../state/keepLast.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Payments.module.css'
import { SumWhy } from './SumWhy.tsx'
import type { Payments } from './usePayments.ts'
import { invoicesId, show, useView } from './view.ts'

/** So many contracts are named as what makes the difference. */
const named = 3

const yearsOf = keepLast(yearOnYear)

/** This year against last: two numbers, the difference, and what explains most of it. */
export function YearsSection({ payments: { all } }: { readonly payments: Payments }) {
  const t = useTexts(paymentsTexts)
  const format = useFormats()
  const { today } = useRulesContext()
  const base = useView((view) => view.base)
  const years = yearsOf(all, today, base)
  const { year, thisYear, lastYear } = years
  const change = changeOf(years, base)
  const invoicesOf = (its: number) => () => all.filter(({ invoiceOn }) => civil(invoiceOn).year === its)
  const reasons = mostOfIt(years, base, named)
  return (
    <Section title={t.years(year)} hint={t.yearsHint}>
      <div className={classes.years}>
        <Figure year={year} sum={thisYear} invoices={invoicesOf(year)} base={base} />
        <Figure year={year - 1} sum={lastYear} invoices={invoicesOf(year - 1)} base={base} />
      </div>
      <p className={classes.change}>
        {change === 0 ? t.same(year - 1) : (change > 0 ? t.more : t.less)(format.money(Math.abs(change)), year - 1)}
        {', '}
        {t.exOrWithVat[base]}.
      </p>
      {reasons.length > 0 && (
        <>
          <h3 className={classes.explains}>{t.explains}</h3>
          <ul className={classes.reasons}>
            {reasons.map((each) => (
              <Reason key={each.of.record.id} change={each} base={base} year={year} />
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

interface FigureProps {
  readonly year: number
  readonly sum: Range
  readonly invoices: () => readonly Invoice[]
  readonly base: Base
}

function Figure({ year, sum, invoices, base }: FigureProps) {
  const t = useTexts(paymentsTexts)
  const words = useTexts(commonTexts)
  const language = useLanguage()
  return (
    <div>
      <div className={classes.figureName}>
        {year} <span>{t.exOrWithVat[base]}</span>
      </div>
      <div className={classes.figure}>
        <Amount of={sum} base={base} />
        <SumWhy of={String(year)} invoices={invoices} base={base} />
      </div>
      <Group gap="sm">
        <Button size="compact-xs" variant="subtle" px={0} onClick={() => showInvoices(year)}>
          {t.invoicesOf(year)}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          px={0}
          aria-label={t.pdfOf(year)}
          onClick={() => void exportPdf({ kind: 'payments', language, year })}
        >
          {words.savePdf}
        </Button>
      </Group>
    </div>
  )
}

/** Lists what a year's sum is made of, each invoice with its reasons, and goes there. */
function showInvoices(year: number): void {
  show({ as: 'list', filter: 'all', year: String(year) })
  const list = document.getElementById(invoicesId)
  list?.scrollIntoView({ block: 'start' })
  list?.focus({ preventScroll: true })
}

interface ReasonProps {
  readonly change: YearChange
  readonly base: Base
  readonly year: number
}

function Reason({ change, base, year }: ReasonProps) {
  const t = useTexts(paymentsTexts)
  const format = useFormats()
  const { of, thisYear, lastYear } = change
  const amount = changeOf(change, base)
  const words = [
    (amount > 0 ? t.moreOf : t.lessOf)(format.money(Math.abs(amount))),
    ...(lastYear.least.gross === 0 ? [t.newThisYear(year)] : []),
    ...(thisYear.least.gross === 0 ? [t.goneThisYear(year)] : []),
  ]
  return (
    <li>
      <ContractLink id={of.record.id}>{of.record.title}</ContractLink> {words.join(', ')}
    </li>
  )
}
