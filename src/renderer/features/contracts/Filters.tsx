import { NativeSelect } from '@mantine/core'
import { contractStates } from '../../../shared/portfolio/index.ts'
import { contractsTexts } from '../../../shared/texts/contracts.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import classes from './Contracts.module.css'
import type { Row } from './columns.ts'

/** Which contracts are shown; '' for all. */
export interface Filter {
  readonly supplier: string
  readonly tag: string
  readonly state: string
}

export const noFilter: Filter = { supplier: '', tag: '', state: '' }

/** Whether a row passes the filter. */
export function passes({ of, state }: Row, filter: Filter): boolean {
  return (
    (filter.supplier === '' || of.supplierName === filter.supplier) &&
    (filter.tag === '' || of.record.tags.includes(filter.tag)) &&
    (filter.state === '' || state === filter.state)
  )
}

interface FiltersProps {
  readonly rows: readonly Row[]
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

/** Filters by supplier, tag and status; each offers what there is. */
export function Filters({ rows, filter, onChange }: FiltersProps) {
  const t = useTexts(contractsTexts)
  const language = useLanguage()
  const byName = (values: Iterable<string>) => [...new Set(values)].sort(new Intl.Collator(language).compare)
  const suppliers = byName(rows.map(({ of }) => of.supplierName))
  const tags = byName(rows.flatMap(({ of }) => of.record.tags))
  const states = contractStates.filter((state) => rows.some((row) => row.state === state))
  const stateOptions = states.map((value) => ({ value, label: t.states[value] }))
  return (
    <div className={classes.filters}>
      <NativeSelect
        aria-label={t.filterSupplier}
        value={filter.supplier}
        data={[{ value: '', label: t.allSuppliers }, ...suppliers]}
        onChange={({ currentTarget }) => onChange({ ...filter, supplier: currentTarget.value })}
      />
      <NativeSelect
        aria-label={t.filterState}
        value={filter.state}
        data={[{ value: '', label: t.allStates }, ...stateOptions]}
        onChange={({ currentTarget }) => onChange({ ...filter, state: currentTarget.value })}
      />
      {tags.length > 0 && (
        <NativeSelect
          aria-label={t.filterTag}
          value={filter.tag}
          data={[{ value: '', label: t.allTags }, ...tags]}
          onChange={({ currentTarget }) => onChange({ ...filter, tag: currentTarget.value })}
        />
      )}
      <span className={classes.note}>{t.exVat}</span>
    </div>
  )
}
