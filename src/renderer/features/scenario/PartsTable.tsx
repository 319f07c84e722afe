import { explainUse } from '../../../shared/rules/index.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { AmountUpTo } from '../../parts/Amount.tsx'
import { Why } from '../../parts/Why.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import classes from './Charts.module.css'
import type { ReckonedView } from './compared.ts'
import { partsAmong } from './parts.ts'

/** The numbers of the bars: a row a supplier, a column a part. */
export function PartsTable({ views, title }: { readonly views: readonly ReckonedView[]; readonly title: string }) {
  const t = useTexts(scenarioTexts)
  const { money } = useFormats()
  const parts = partsAmong(views)
  return (
    // Wide tables scroll by themselves, so the keyboard must reach them.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1)
    <section className={classes.scroll} tabIndex={0} aria-label={title}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t.columns.supplier}</th>
            {parts.map((part) => (
              <th key={part} scope="col" className="number">
                {t.parts[part]}
              </th>
            ))}
            <th scope="col" className="number">
              {t.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {views.map(({ at, name, outcome }) => (
            <tr key={at}>
              <th scope="row">{name}</th>
              {parts.map((part) => (
                <td key={part} className="number">
                  {outcome.paid.parts[part] === 0 ? (
                    '–'
                  ) : (
                    <>
                      {money(outcome.paid.parts[part])}
                      <Why
                        of={t.of(t.parts[part], name)}
                        edition={outcome.edition}
                        steps={() => explainUse(part, outcome)}
                      />
                    </>
                  )}
                </td>
              ))}
              <td className="number">
                <AmountUpTo least={outcome.net} most={outcome.most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
