import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { dueByDay, type Invoice, lastYearsStart, sumOfInvoices, weeksOf } from '../../../shared/payments/index.ts'
import { addMonths, civil, type Day, monthInText, monthStart } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { paymentsTexts } from '../../../shared/texts/payments.ts'
import { Amount } from '../../parts/Amount.tsx'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './DueCalendar.module.css'
import { useView } from './view.ts'
import { invoiceName, rangeInText } from './words.ts'

interface DueCalendarProps {
  readonly invoices: readonly Invoice[]
  readonly onEnter: (invoice: Invoice) => void
}

/** A month with what is due on each of its days. */
export function DueCalendar({ invoices, onEnter }: DueCalendarProps) {
  const t = useTexts(paymentsTexts)
  const language = useLanguage()
  const { today } = useRulesContext()
  const months = useView((view) => view.months)
  const [chosen, setMonth] = useState(() => monthStart(today))
  const month = Math.min(chosen, addMonths(monthStart(today), months - 1))
  const due = useMemo(() => dueByDay(invoices, month), [invoices, month])
  const total = sumOfInvoices([...due.values()].flat())
  // What is due in the first months was invoiced before the payments that are known begin.
  const [earliest, latest] = [addMonths(lastYearsStart(today), 3), addMonths(monthStart(today), months - 1)]
  const step = (months: number) => setMonth(addMonths(month, months))
  return (
    <>
      <div className={classes.head}>
        <ActionIcon
          variant="default"
          size="md"
          aria-label={t.before}
          disabled={month <= earliest}
          onClick={() => step(-1)}
        >
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <h3 className={classes.month} aria-live="polite">
          {monthInText(month, language)}
        </h3>
        <ActionIcon variant="default" size="md" aria-label={t.after} disabled={month >= latest} onClick={() => step(1)}>
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
        <span className={classes.total}>{t.inMonth(rangeInText(total, 'gross', language))}</span>
      </div>
      <table className={classes.calendar} aria-label={monthInText(month, language)}>
        <thead>
          <tr>
            {t.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, index) =>
                day === null ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a day of another month is its place
                  <td key={index} data-out />
                ) : (
                  <DayCell key={day} day={day} isToday={day === today} due={due.get(day) ?? []} onEnter={onEnter} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** So many invoices of a day are shown at first. */
const shownAtFirst = 3

interface DayCellProps {
  readonly day: Day
  readonly isToday: boolean
  readonly due: readonly Invoice[]
  readonly onEnter: (invoice: Invoice) => void
}

function DayCell({ day, isToday, due, onEnter }: DayCellProps) {
  const t = useTexts(paymentsTexts)
  const words = useTexts(commonTexts)
  const format = useFormats()
  const [open, setOpen] = useState(false)
  const total = sumOfInvoices(due)
  return (
    <td data-today={isToday || undefined} aria-current={isToday ? 'date' : undefined}>
      <div className={classes.day}>
        <span>{civil(day).date}</span>
        {due.length > 1 && (
          <span className={classes.sum}>
            <Amount of={total} base="gross" />
          </span>
        )}
      </div>
      {due.length > 0 && (
        <ul className={classes.due}>
          {(open ? due : due.slice(0, shownAtFirst)).map((invoice) => (
            <li key={invoice.key}>
              <UnstyledButton
                className={classes.item}
                aria-label={t.enterOf(...invoiceName(invoice, format))}
                onClick={() => onEnter(invoice)}
              >
                {invoice.of.record.title}
              </UnstyledButton>
              <span className={classes.amount}>
                <Amount of={invoice.counts} base="gross" />
              </span>
              {invoice.dueOn === null && <span className={classes.soft}>{t.dueNotStated}</span>}
            </li>
          ))}
        </ul>
      )}
      {due.length > shownAtFirst && (
        <UnstyledButton className={classes.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.showFewer : words.showAll(due.length)}
        </UnstyledButton>
      )}
    </td>
  )
}
