import { SegmentedControl } from '@mantine/core'
import { useMemo, useState } from 'react'
import { type Payment, paymentsOf, rangesTogether } from '../../../shared/payments/index.ts'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { addMonths, explainCharge } from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { AmountCells } from '../../parts/Amount.tsx'
import { Section } from '../../parts/Section.tsx'
import { Why } from '../../parts/Why.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Contract.module.css'
import { useLineName } from './lineName.ts'

/** What is invoiced in the months to come, each charge with why; a range where the index is not known yet. */
export function PaymentsTable({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const context = useRulesContext()
  const [months, setMonths] = useState('12')
  const payments = useMemo(
    () => paymentsOf(appraisal, context, context.today, addMonths(context.today, Number(months)) - 1),
    [appraisal, context, months],
  )
  const total = rangesTogether(payments.map(({ sum }) => sum))
  return (
    <Section title={t.payments} hint={t.paymentsHint}>
      <SegmentedControl
        className={classes.months ?? ''}
        aria-label={t.period}
        size="xs"
        value={months}
        onChange={setMonths}
        data={['12', '24'].map((value) => ({ value, label: t.months(Number(value)) }))}
      />
      {payments.length === 0 ? (
        <p className={classes.note}>{t.noPayments}</p>
      ) : (
        // Long tables scroll by themselves, so the keyboard must reach them.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1)
        <section className={classes.scroll} tabIndex={0} aria-label={t.payments}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t.invoiceOn}</th>
                <th scope="col">{t.dueOn}</th>
                <th scope="col">{t.covers}</th>
                <th scope="col">{t.line}</th>
                <th scope="col" className="number">
                  {t.net}
                </th>
                <th scope="col" className="number">
                  {t.vat}
                </th>
                <th scope="col" className="number">
                  {t.gross}
                </th>
                <th scope="col">{t.why}</th>
              </tr>
            </thead>
            <tbody>
              {payments.map((payment) => (
                <PaymentRow key={payment.key} payment={payment} appraisal={appraisal} />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={4}>
                  {t.total}
                </th>
                <AmountCells of={total} />
                <td />
              </tr>
            </tfoot>
          </table>
        </section>
      )}
      {total.most.net > total.least.net && <p className={classes.note}>{t.rangeHint}</p>}
    </Section>
  )
}

function PaymentRow({ payment, appraisal }: { readonly payment: Payment; readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const format = useFormats()
  const context = useRulesContext()
  const lineName = useLineName()
  const { charge, sum } = payment
  const { contract, edition } = appraisal
  const line = contract.lines[charge.line]
  const name = line === undefined ? '' : lineName(line, charge.line)
  const invoiceOn = format.dayShort(charge.invoiceOn)
  return (
    <tr>
      <th scope="row" className="tabular">
        {invoiceOn}
      </th>
      <td className="tabular">
        {charge.dueOn === null ? (
          <span className={classes.soft}>{t.notStatedShort}</span>
        ) : (
          format.dayShort(charge.dueOn)
        )}
      </td>
      <td className="tabular">
        {charge.from === charge.to
          ? format.dayShort(charge.from)
          : `${format.dayShort(charge.from)}–${format.dayShort(charge.to)}`}
      </td>
      <td className={classes.wide}>{name}</td>
      <AmountCells of={sum} />
      <td>
        <Why
          of={t.chargeOf(name, invoiceOn)}
          edition={edition}
          steps={() => explainCharge(contract, edition, context, charge)}
        />
      </td>
    </tr>
  )
}
