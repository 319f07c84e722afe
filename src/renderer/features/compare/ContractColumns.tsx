import { CloseButton } from '@mantine/core'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { compareTexts } from '../../../shared/texts/compare.ts'
import { ContractLink } from '../../parts/ContractLink.tsx'
import { Why } from '../../parts/Why.tsx'
import { compare } from '../../state/chosen.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Compare.module.css'
import { type CompareCell, type CompareRow, compareRows } from './rows.ts'

/** Contracts as columns, points as rows; the best of a row is marked in words. */
export function ContractColumns({ appraisals }: { readonly appraisals: readonly Appraisal[] }) {
  const t = useTexts(compareTexts)
  const language = useLanguage()
  const format = useFormats()
  const context = useRulesContext()
  const rows = compareRows(appraisals, context, format, language)
  return (
    // Many columns scroll sideways, so the keyboard must reach them.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1)
    <section className={classes.scroll} tabIndex={0} aria-label={t.contracts}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">
              {t.point} <span className={classes.soft}>{t.exVat}</span>
            </th>
            {appraisals.map(({ record }) => (
              <th key={record.id} scope="col">
                <span className={classes.column}>
                  <ContractLink id={record.id}>{record.title}</ContractLink>
                  <CloseButton
                    size="xs"
                    aria-label={t.remove(record.title)}
                    onClick={() => compare(appraisals.map((each) => each.record.id).filter((id) => id !== record.id))}
                  />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell, index) => {
                const of = appraisals[index]
                return of && <Cell key={of.record.id} cell={cell} row={row} of={of} />
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ cell, row, of }: { readonly cell: CompareCell; readonly row: CompareRow; readonly of: Appraisal }) {
  return (
    <td className={cell.isBest ? classes.best : undefined}>
      <span className="tabular">{cell.text}</span>
      {cell.why !== null && <Why of={`${row.name}, ${of.record.title}`} edition={of.edition} steps={cell.why} />}
      {cell.isBest && <span className={classes.bestWord}>{row.best}</span>}
      {cell.detail !== null && <div className={classes.detail}>{cell.detail}</div>}
    </td>
  )
}
