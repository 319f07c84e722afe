import { type Cell, citation } from '../../../shared/rules/index.ts'
import { compareTexts } from '../../../shared/texts/compare.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import classes from './Compare.module.css'

/** What an edition says on one point, with its clauses; an assumption also with what else it could mean. */
export function TermsCell({ cell }: { readonly cell: Cell }) {
  const t = useTexts(compareTexts)
  const language = useLanguage()
  const sources = cell.clauses.map((ref) => citation(ref, language))
  return (
    <td data-status={cell.status}>
      {cell.text[language]}
      {cell.status === 'assumed' && '\u00a0†'}
      {sources.length > 0 && <div className={classes.detail}>{sources.join(', ')}</div>}
      {cell.otherwise !== null && cell.otherwise[language] !== '' && (
        <details className={classes.otherwise}>
          <summary>{t.assumed}</summary>
          {t.otherwise(cell.otherwise[language])}
        </details>
      )}
    </td>
  )
}
