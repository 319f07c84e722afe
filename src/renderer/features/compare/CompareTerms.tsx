import { Switch } from '@mantine/core'
import { useState } from 'react'
import {
  alike,
  type Edition,
  type EditionPoints,
  newestEdition,
  type Point,
  pointGroups,
  pointsOf,
  suppliers,
} from '../../../shared/rules/index.ts'
import { compareTexts } from '../../../shared/texts/compare.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import classes from './Compare.module.css'
import { TermsCell } from './TermsCell.tsx'

interface Column {
  readonly edition: Edition
  readonly points: EditionPoints
}

/** The suppliers' terms on every point, a column a supplier. */
export function CompareTerms() {
  const t = useTexts(compareTexts)
  const language = useLanguage()
  const [onlyDifferences, setOnlyDifferences] = useState(false)
  const columns = termsColumns()
  const groups = pointGroups.map((group) => ({
    ...group,
    points: group.points.filter((point) => !onlyDifferences || !alike(cellsOf(point, columns))),
  }))
  const shown = groups.reduce((count, { points }) => count + points.length, 0)
  const all = pointGroups.reduce((count, { points }) => count + points.length, 0)
  return (
    <>
      <div className={classes.tools}>
        <Switch
          label={t.onlyDifferences}
          checked={onlyDifferences}
          onChange={({ currentTarget }) => setOnlyDifferences(currentTarget.checked)}
        />
        <span className={classes.soft} role="status">
          {t.countPoints(shown, all)}
        </span>
        <span className={classes.legend}>{t.legend}</span>
      </div>
      {/* Five columns may not fit, so the keyboard must reach what scrolls. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus (WCAG 2.1.1) */}
      <section className={classes.scroll} tabIndex={0} aria-label={t.terms}>
        <table className={`${classes.table} ${classes.terms}`}>
          <caption className={classes.caption}>{t.termsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.point}</th>
              {columns.map(({ edition }) => (
                <th key={edition.id} scope="col">
                  {edition.name}
                </th>
              ))}
            </tr>
          </thead>
          {groups
            .filter(({ points }) => points.length > 0)
            .map((group) => (
              <tbody key={group.id}>
                <tr className={classes.group}>
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    {group.name[language]}
                  </th>
                </tr>
                {group.points.map((point) => (
                  <PointRow key={point.id} point={point} columns={columns} />
                ))}
              </tbody>
            ))}
        </table>
      </section>
    </>
  )
}

function PointRow({ point, columns }: { readonly point: Point; readonly columns: readonly Column[] }) {
  const t = useTexts(compareTexts)
  const language = useLanguage()
  const same = alike(cellsOf(point, columns))
  return (
    <tr data-alike={same || undefined}>
      <th scope="row">
        {point.name[language]}
        {same && <span className={classes.soft}> ({t.alikeRow})</span>}
        {point.note !== null && <div className={classes.detail}>{point.note[language]}</div>}
      </th>
      {columns.map(({ edition, points }) => (
        <TermsCell key={edition.id} cell={points[point.id]} />
      ))}
    </tr>
  )
}

function cellsOf(point: Point, columns: readonly Column[]) {
  return columns.map(({ points }) => points[point.id])
}

/** The newest edition of every supplier that has a document. */
function termsColumns(): Column[] {
  return suppliers.flatMap((supplier) => {
    const edition = newestEdition(supplier)
    const points = pointsOf(edition)
    return points === null ? [] : [{ edition, points }]
  })
}
