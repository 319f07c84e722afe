import { type Appraisal, actionText, allActions } from '../../../shared/portfolio/index.ts'
import { summaryTexts } from '../../../shared/texts/summary.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Print.module.css'

/** What must be done next, by when, and what it costs not to. */
export function DeadlinesPart({ appraisals }: { readonly appraisals: readonly Appraisal[] }) {
  const t = useTexts(summaryTexts)
  const language = useLanguage()
  const format = useFormats()
  const context = useRulesContext()
  const actions = allActions(appraisals, context)
  return (
    <section>
      <h2>{t.todo}</h2>
      {actions.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t.by}</th>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.why}</th>
            </tr>
          </thead>
          <tbody>
            {actions.map((action) => {
              const { what, why } = actionText(action, context.today, language)
              return (
                <tr key={`${action.of.record.id} ${action.kind} ${action.day}`}>
                  <td className={classes.day}>{format.dayShort(action.day)}</td>
                  <td>
                    <strong>{what}</strong>
                    <div className={classes.soft}>{action.of.supplierName}</div>
                  </td>
                  <td>{why}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}
