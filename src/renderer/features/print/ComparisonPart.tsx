import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { summaryTexts } from '../../../shared/texts/summary.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { compareRows } from '../compare/rows.ts'
import classes from './Print.module.css'

/** So many contracts stand beside each other on a page. */
const columnsAtOnce = 4

/** The contracts side by side, a few at a time. */
export function ComparisonPart({ appraisals }: { readonly appraisals: readonly Appraisal[] }) {
  const t = useTexts(summaryTexts)
  const parts: Appraisal[][] = []
  for (let from = 0; from < appraisals.length; from += columnsAtOnce) {
    parts.push(appraisals.slice(from, from + columnsAtOnce))
  }
  return (
    <section>
      {parts.map((part, index) => (
        <div key={part[0]?.record.id} className={classes.whole}>
          <h2>{parts.length === 1 ? t.compare : t.compareContinued(index + 1, parts.length)}</h2>
          <Columns appraisals={part} />
        </div>
      ))}
    </section>
  )
}

function Columns({ appraisals }: { readonly appraisals: readonly Appraisal[] }) {
  const t = useTexts(summaryTexts)
  const language = useLanguage()
  const format = useFormats()
  const rows = compareRows(appraisals, useRulesContext(), format, language)
  return (
    <table className={`${classes.table} ${classes.columns}`}>
      <thead>
        <tr>
          <th scope="col">{t.point}</th>
          {appraisals.map(({ record }) => (
            <th key={record.id} scope="col">
              {record.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map(({ text, detail }, index) => (
              <td key={appraisals[index]?.record.id}>
                {text}
                {detail !== null && <div className={classes.soft}>{detail}</div>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
