import { leavingTexts } from '../../../shared/texts/leaving.ts'
import { useFormats, useTexts } from '../../state/language.ts'
import classes from './Leaving.module.css'
import type { SumStep } from './sums.ts'

/** The numbers of the chart: a row for receipt days that come to the same. */
export function CurveTable({ steps, title }: { readonly steps: readonly SumStep[]; readonly title: string }) {
  const t = useTexts(leavingTexts)
  const format = useFormats()
  return (
    // Long tables scroll by themselves, so the keyboard must reach them.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1)
    <section className={classes.scroll} tabIndex={0} aria-label={title}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t.tableFrom}</th>
            <th scope="col">{t.tableTo}</th>
            <th scope="col">{t.tableState}</th>
            <th scope="col" className="number">
              {t.tableNet}
            </th>
            <th scope="col" className="number">
              {t.tableSaved}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ from, to, state, net, staying }) => (
            <tr key={from}>
              <th scope="row" className="tabular">
                {format.dayShort(from)}
              </th>
              <td className="tabular">{format.dayShort(to)}</td>
              <td>{t.states[state]}</td>
              <td className="number">{format.money(net)}</td>
              <td className="number">{format.money(staying - net)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
