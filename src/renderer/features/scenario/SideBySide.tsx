import { commonTexts } from '../../../shared/texts/common.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { Section } from '../../parts/Section.tsx'
import { useTexts } from '../../state/language.ts'
import type { Compared } from './compared.ts'
import { ReckonedRows } from './ReckonedRows.tsx'
import { RefusedRow } from './RefusedRow.tsx'
import classes from './SideBySide.module.css'

interface SideBySideProps {
  readonly of: Compared
  /** The place in the form of each candidate; null while the form holds something else. */
  readonly candidateAt: readonly number[] | null
}

/** The suppliers with what the need costs under their terms, and in words what makes the difference. */
export function SideBySide({ of, candidateAt }: SideBySideProps) {
  const t = useTexts(scenarioTexts)
  const common = useTexts(commonTexts)
  const leaves = of.scenario.need.leaving !== null
  const numbers = (['total', 'perMonth', 'difference', 'used', 'unused'] as const).map((column) => (
    <th key={column} scope="col" className="number">
      {t.columns[column]}
    </th>
  ))
  const [total, perMonth, difference, ...use] = numbers
  const monthsNeeded = of.reckoned[0]?.outcome.monthsNeeded
  return (
    <Section
      title={t.sideBySide}
      {...(monthsNeeded !== undefined && { hint: t.sideBySideHint(common.months(monthsNeeded)) })}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1) */}
      <section className={classes.scroll} tabIndex={0} aria-label={t.sideBySide}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t.columns.supplier}</th>
              {total}
              {perMonth}
              {difference}
              {leaves && (
                <>
                  <th scope="col">{t.columns.notice}</th>
                  <th scope="col">{t.columns.lastDay}</th>
                </>
              )}
              {use}
            </tr>
          </thead>
          {of.scenario.candidates.map((_, at) => {
            const view = of.reckoned.find((each) => each.at === at)
            const refused = of.refused.find((each) => each.at === at)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a candidate is its place
              <tbody key={at}>
                {view !== undefined && <ReckonedRows view={view} cheapest={of.cheapest} leaves={leaves} />}
                {refused !== undefined && (
                  <RefusedRow view={refused} columns={leaves ? 7 : 5} formIndex={candidateAt?.[at] ?? null} />
                )}
              </tbody>
            )
          })}
        </table>
      </section>
    </Section>
  )
}
