import type { ReactNode } from 'react'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { explainMissedDeadline, type ReadingDeadline } from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { Why } from '../../parts/Why.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Contract.module.css'
import { costOfReading, reason } from './reasons.ts'

/** Both readings of a binding side by side, which one the costs are reckoned on, and what to do about it. */
export function Readings({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const format = useFormats()
  const context = useRulesContext()
  const { readings, nextDeadline, earliestNotice, given } = appraisal.evaluation.termination
  const [cautious, other] = readings
  if (cautious === undefined || other === undefined || nextDeadline === null || earliestNotice === null) return null
  if (cautious.noticeBy === other.noticeBy && cautious.endsOn === other.endsOn) {
    return <p className={classes.note}>{t.readingsSame}</p>
  }
  const row = (name: string, cell: (reading: ReadingDeadline) => ReactNode) => (
    <tr>
      <th scope="row">{name}</th>
      {readings.map((reading) => (
        <td key={reading.reading} className="tabular">
          {cell(reading)}
        </td>
      ))}
    </tr>
  )
  return (
    <div className={classes.readings}>
      <h3 className={classes.subheading}>
        {t.readings}
        <Why of={t.readings} edition={appraisal.edition} steps={() => reason('deadline', appraisal, context)} />
      </h3>
      <p className={classes.note}>{t.readingsHint}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t.reading}</th>
            {readings.map(({ reading, noticeBy }) => (
              <th scope="col" key={reading}>
                {t.readingNames[reading]}
                <span className={classes.mark}>
                  {reading === cautious.reading
                    ? t.costsHere
                    : given === null && noticeBy === nextDeadline.actBy
                      ? t.warnHere
                      : ''}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(t.readingFrom, ({ noticeFrom }) => format.day(noticeFrom))}
          {row(t.readingBy, ({ noticeBy }) => format.day(noticeBy))}
          {row(t.readingEnds, ({ endsOn }) => format.day(endsOn))}
          {row(t.readingMissed, ({ ifMissed }) => format.day(ifMissed))}
          {row(t.readingCost, (reading) => {
            const net = costOfReading(reading, appraisal, context)
            return (
              <>
                {format.money(net)}
                <Why
                  of={`${t.readingCost}: ${t.readingNames[reading.reading]}`}
                  edition={appraisal.edition}
                  steps={() => explainMissedDeadline(reading, net)}
                />
              </>
            )
          })}
        </tbody>
      </table>
      <p className={classes.todo}>
        {given === null
          ? t.readingsTodo(format.day(nextDeadline.actBy), format.day(earliestNotice))
          : t.readingsReceived(format.day(earliestNotice))}
      </p>
    </div>
  )
}
