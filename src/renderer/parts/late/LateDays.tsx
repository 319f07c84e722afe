import type { Appraisal } from '../../../shared/portfolio/index.ts'
import {
  addMonths,
  explainLate,
  type LateTotals,
  lateBesides,
  lateTimeline,
  type Ore,
  oneFullStop,
  type UnpaidInvoice,
} from '../../../shared/rules/index.ts'
import { payingLateTexts } from '../../../shared/texts/payingLate.ts'
import { useFormats, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { Steps } from '../Steps.tsx'
import classes from './Late.module.css'

interface LateDaysProps {
  readonly appraisal: Appraisal
  readonly invoice: UnpaidInvoice
}

/** How far ahead it is told what happens. */
const monthsTold = 6

/** What changes on which day while an invoice stays unpaid, with what paying then comes to. */
export function LateDays({ appraisal: { contract, edition }, invoice }: LateDaysProps) {
  const t = useTexts(payingLateTexts)
  const format = useFormats()
  const { today } = useRulesContext()
  const through = addMonths(Math.max(invoice.dueOn, today), monthsTold)
  const { before, events } = lateTimeline(contract, edition, invoice, invoice.dueOn, through)
  const now = events.findLast(({ on }) => on <= today)?.totals ?? before
  const amount = (net: Ore | null) =>
    net === null ? <span className={classes.soft}>{t.notStated}</span> : format.money(net)
  const totals = ({ interest, fees, toPay }: LateTotals) => (
    <>
      <td className="number">{amount(interest)}</td>
      <td className="number">{amount(fees)}</td>
      <td className="number">{amount(toPay)}</td>
    </>
  )
  return (
    <>
      {invoice.dueOn < today && <p className={classes.now}>{oneFullStop(t.paidToday(format.money(now.toPay)))}</p>}
      {events.length === 0 ? (
        <p className={classes.note}>{t.nothing}</p>
      ) : (
        <>
          <p className={classes.note}>{t.through(format.day(through))}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1) */}
          <section className={classes.scroll} tabIndex={0} aria-label={t.answer}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{t.day}</th>
                  <th scope="col">{t.what}</th>
                  <th scope="col" className="number">
                    {t.interest}
                  </th>
                  <th scope="col" className="number">
                    {t.fees}
                  </th>
                  <th scope="col" className="number">
                    {t.toPay}
                  </th>
                </tr>
              </thead>
              <tbody>
                {events.map((event, index) => (
                  // Several things can happen on a day; they never move.
                  // biome-ignore lint/suspicious/noArrayIndexKey: the order is their identity
                  <tr key={index}>
                    <th scope="row" className="tabular">
                      {format.dayShort(event.on)}
                    </th>
                    <td className={classes.steps}>
                      <Steps steps={explainLate(event)} edition={edition} />
                    </td>
                    {totals(event.totals)}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      <h3 className={classes.heading}>{t.besides}</h3>
      <Steps steps={lateBesides(edition)} edition={edition} />
    </>
  )
}
