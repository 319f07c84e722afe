import { type Appraisal, standingOf } from '../../../shared/portfolio/index.ts'
import { sumOf } from '../../../shared/rules/index.ts'
import { contractsTexts } from '../../../shared/texts/contracts.ts'
import { summaryTexts } from '../../../shared/texts/summary.ts'
import { useFormats, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Print.module.css'

/** All contracts in a table, with what they cost in all. */
export function ContractsPart({ appraisals }: { readonly appraisals: readonly Appraisal[] }) {
  const t = useTexts(summaryTexts)
  const { states, cautiously } = useTexts(contractsTexts)
  const format = useFormats()
  const context = useRulesContext()
  const total = (of: 'monthlyNet' | 'yearNet') => sumOf(appraisals.map(({ evaluation }) => evaluation.totals[of]))
  return (
    <section>
      <h2>{t.contracts}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t.contract}</th>
            <th scope="col">{t.supplier}</th>
            <th scope="col">{t.status}</th>
            <th scope="col" className="number">
              {t.monthly}
            </th>
            <th scope="col" className="number">
              {t.year}
            </th>
            <th scope="col" className="number">
              {t.sendBy}
            </th>
            <th scope="col" className="number">
              {t.end}
            </th>
          </tr>
        </thead>
        <tbody>
          {appraisals.map((each) => {
            const { state, sendBy, end, cautiousEnd } = standingOf(each, context)
            return (
              <tr key={each.record.id}>
                <th scope="row">{each.record.title}</th>
                <td>{each.supplierName}</td>
                <td>{states[state]}</td>
                <td className="number">{format.money(each.evaluation.totals.monthlyNet)}</td>
                <td className="number">{format.money(each.evaluation.totals.yearNet)}</td>
                <td className="number">{sendBy === null ? '–' : format.dayShort(sendBy)}</td>
                <td className="number">
                  {end === null ? t.unknown : format.dayShort(end)}
                  {cautiousEnd !== null && (
                    <div className={classes.soft}>{cautiously(format.dayShort(cautiousEnd))}</div>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t.total}
            </th>
            <td className="number">{format.money(total('monthlyNet'))}</td>
            <td className="number">{format.money(total('yearNet'))}</td>
            <td colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
