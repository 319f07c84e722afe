import { type FactValue, type FieldChange, fieldText, valueText } from '../../../shared/history/index.ts'
import { historyTexts } from '../../../shared/texts/history.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useNames } from '../../state/names.ts'
import classes from './History.module.css'

interface ChangesTableProps {
  readonly label: string
  readonly changes: readonly FieldChange[]
  /** The headings of what was and of what is. */
  readonly heads: readonly [string, string]
}

/** What differs, a field a row: in the words of the form, with what it was and what it is. */
export function ChangesTable({ label, changes, heads }: ChangesTableProps) {
  const t = useTexts(historyTexts)
  const language = useLanguage()
  const nameOf = useNames()
  const said = (value: FactValue | null) =>
    value === null ? <span className={classes.empty}>{t.empty}</span> : valueText(value, language, nameOf)
  return (
    <table className={classes.changes} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t.column.field}</th>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be told by the same words, and the list never changes
          <tr key={index}>
            <th scope="row">{fieldText(change, language)}</th>
            <td>{change.field === 'order' ? '' : said(change.before)}</td>
            <td>{change.field === 'order' ? '' : said(change.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
