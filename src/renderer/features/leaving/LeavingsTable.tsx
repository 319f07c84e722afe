import { type RefObject, useMemo } from 'react'
import type { Day, Leaving } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { leavingTexts } from '../../../shared/texts/leaving.ts'
import { Section } from '../../parts/Section.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import { columnsFor } from './columns.ts'
import classes from './Leaving.module.css'
import { LeavingRow } from './LeavingRow.tsx'
import { sumsOf } from './sums.ts'
import type { LeavingOf } from './useLeavings.ts'

interface LeavingsTableProps {
  /** The same contracts, the same from day to day. */
  readonly of: readonly LeavingOf[]
  readonly all: readonly (LeavingOf & { readonly leaving: Leaving })[]
  readonly day: RefObject<Day>
  /** The last day compared. */
  readonly through: Day
}

/** What leaving each contract on the day chosen comes to, and all together. */
export function LeavingsTable({ of, all, day, through }: LeavingsTableProps) {
  const t = useTexts(leavingTexts)
  const words = useTexts(commonTexts)
  const format = useFormats()
  const sums = sumsOf(all.map(({ leaving }) => leaving))
  const columns = useMemo(() => columnsFor(of.map(({ appraisal }) => appraisal)), [of])
  return (
    <Section title={`${t.each}, ${words.exVat}`} hint={t.columnsHint(format.day(through))}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1) */}
      <section className={classes.wide} tabIndex={0} aria-label={t.each}>
        <table className={classes.table} data-dense>
          <thead>
            <tr>
              <th scope="col">{t.contract}</th>
              <th scope="col">{t.end}</th>
              {columns.map(({ name }) => (
                <th key={name} scope="col" className="number">
                  {t.columns[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map(({ appraisal, curve, leaving }) => (
              <LeavingRow
                key={appraisal.record.id}
                columns={columns}
                appraisal={appraisal}
                best={curve.best}
                leaving={leaving}
                day={day}
              />
            ))}
          </tbody>
          {sums.counted > 0 && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {sums.counted === all.length ? t.sum : t.sumOf(sums.counted, all.length)}
                </th>
                {columns.map(({ name, sum }) => {
                  const amount = sum(sums)
                  return (
                    <td key={name} className="number">
                      {amount === null ? t.hardwareUnknown : format.money(amount)}
                    </td>
                  )
                })}
              </tr>
            </tfoot>
          )}
        </table>
      </section>
    </Section>
  )
}
