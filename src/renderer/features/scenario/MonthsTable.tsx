import { type Day, monthInShort } from '../../../shared/rules/index.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import classes from './Charts.module.css'
import { MonthWhy } from './MonthWhy.tsx'
import type { MonthCurve, MonthsAs } from './monthCurves.ts'

interface MonthsTableProps {
  readonly months: readonly Day[]
  readonly curves: readonly MonthCurve[]
  readonly as: MonthsAs
}

/** The numbers of the months: a row a month, a column a supplier. */
export function MonthsTable({ months, curves, as }: MonthsTableProps) {
  const t = useTexts(scenarioTexts)
  const language = useLanguage()
  const { money } = useFormats()
  return (
    // Wide tables scroll by themselves, so the keyboard must reach them.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1)
    <section className={classes.scroll} tabIndex={0} aria-label={`${t.monthsTitle}, ${t.asOf[as]}`}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t.month}</th>
            {curves.map(({ view }) => (
              <th key={view.at} scope="col" className="number">
                {view.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month, index) => (
            <tr key={month}>
              <th scope="row">{monthInShort(month, language)}</th>
              {curves.map(({ view, amounts }) => (
                <td key={view.at} className="number">
                  {money(amounts[index] ?? 0)}
                  {(view.nets[index] ?? 0) !== 0 && <MonthWhy view={view} months={months} index={index} as={as} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
