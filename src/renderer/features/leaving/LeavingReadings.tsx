import type { ReactNode } from 'react'
import type { LeavingReading } from '../../../shared/rules/index.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { leavingTexts } from '../../../shared/texts/leaving.ts'
import { Section } from '../../parts/Section.tsx'
import { Why } from '../../parts/Why.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import { type LeavingView, useReasons } from './explained.ts'
import classes from './Leaving.module.css'

/** Both readings of a binding side by side, where they differ on the day chosen. */
export function LeavingReadings(view: LeavingView) {
  const t = useTexts(leavingTexts)
  const { readingNames } = useTexts(contractTexts)
  const format = useFormats()
  const steps = useReasons(view)
  const { readings, staying } = view.leaving
  const [cautious, other] = readings
  if (cautious === undefined || other === undefined) return null
  if (cautious.end === other.end && cautious.isPossible === other.isPossible) return null
  const row = (name: string, cell: (reading: LeavingReading) => ReactNode) => (
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
    <Section title={t.readings} hint={t.readingsHint}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">
              {t.reading}
              <Why of={t.readings} edition={view.appraisal.edition} steps={() => steps('end')} />
            </th>
            {readings.map(({ reading }) => (
              <th scope="col" key={reading}>
                {readingNames[reading]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(t.given, ({ isPossible }) => (isPossible ? t.givenYes : t.givenNo))}
          {row(t.end, ({ end }) => format.day(end))}
          {row(t.toPay, ({ costs }) => format.money(costs.stillToPay))}
          {row(t.total, ({ costs }) => format.money(costs.total))}
          {row(t.within(format.day(staying.through)), ({ costs }) => format.money(costs.withinHorizon))}
        </tbody>
      </table>
    </Section>
  )
}
