import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { TableContract } from '../../../shared/tableImport/index.ts'
import { importTexts } from '../../../shared/texts/import.ts'
import { Section } from '../../parts/Section.tsx'
import { useTexts } from '../../state/language.ts'
import classes from './Import.module.css'
import { PreviewRow } from './PreviewRow.tsx'
import type { Import } from './useImport.ts'
import { useToldOf } from './useToldOf.ts'

const filters = ['all', 'faulty', 'duplicates'] as const
type Filter = (typeof filters)[number]

/** So many are shown at a time. */
const pageLength = 200

/** Every contract of the table with what the rules make of it, or what is wrong with its rows. */
export function PreviewSection({ its }: { readonly its: Import }) {
  const t = useTexts(importTexts)
  const [filter, setFilter] = useState<Filter>('all')
  const [page, setPage] = useState(0)
  const told = useToldOf(its.file)
  if (!its.isAnswered) {
    return (
      <Section title={t.preview}>
        <p className={classes.soft}>{t.answerFirst}</p>
      </Section>
    )
  }
  const of: Readonly<Record<Filter, readonly TableContract[]>> = {
    all: its.contracts,
    faulty: its.faulty,
    duplicates: its.contracts.filter(({ duplicate }) => duplicate !== null),
  }
  const all = of[filter]
  const first = Math.min(page, Math.max(0, Math.ceil(all.length / pageLength) - 1)) * pageLength
  const shown = all.slice(first, first + pageLength)
  return (
    <Section title={t.preview} hint={t.exVat}>
      <div className={classes.tools}>
        <SegmentedControl
          aria-label={t.show}
          size="xs"
          value={filter}
          onChange={(value) => {
            setFilter(value as Filter)
            setPage(0)
          }}
          data={filters.map((value) => ({ value, label: t.filters[value](of[value].length) }))}
        />
        {all.length > pageLength && (
          <>
            <span className={classes.soft}>{t.page(first + 1, first + shown.length, all.length)}</span>
            <Button size="compact-sm" variant="default" disabled={first === 0} onClick={() => setPage(page - 1)}>
              {t.earlier}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              disabled={first + pageLength >= all.length}
              onClick={() => setPage(page + 1)}
            >
              {t.later}
            </Button>
          </>
        )}
      </div>
      {shown.length === 0 ? (
        <p className={classes.soft}>{t.noneShown}</p>
      ) : (
        <div className={classes.preview}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col" className="number">
                  {t.row}
                </th>
                <th scope="col">{t.contract}</th>
                <th scope="col">{t.supplier}</th>
                <th scope="col" className="number">
                  {t.monthly}
                </th>
                <th scope="col" className="number">
                  {t.lockIn}
                </th>
                <th scope="col" className="number">
                  {t.sendBy}
                </th>
                <th scope="col" className="number">
                  {t.ending}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((each) => (
                <PreviewRow key={each.record.id} of={each} its={its} told={told} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  )
}
