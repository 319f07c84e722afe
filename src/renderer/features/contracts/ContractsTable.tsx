import { UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { contractsTexts } from '../../../shared/texts/contracts.ts'
import { isMany, NearRows } from '../../parts/rows/NearRows.tsx'
import { Tick } from '../../parts/Tick.tsx'
import { tick, useTicked } from '../../state/chosen.ts'
import { useTexts } from '../../state/language.ts'
import type { Found } from '../../state/search.ts'
import { ContractRow } from './ContractRow.tsx'
import classes from './Contracts.module.css'
import { type Column, columns, type Row, type Sorting } from './columns.ts'
import { FoundRow } from './FoundRow.tsx'

interface ContractsTableProps {
  readonly rows: readonly Row[]
  /** What was looked for and found; null where nothing was. */
  readonly found: Found
  /** Null where the best found come first. */
  readonly sorting: Sorting | null
  readonly onSort: (sorting: Sorting) => void
}

/** Of a row with two lines of text, in pixels. */
const rowHeight = 49

const idOf = ({ of }: Row) => of.record.id

const numeric: readonly Column[] = ['monthly', 'year', 'sendBy', 'earliestEnd']

/** The table itself; its heads sort it and stay in sight. */
export function ContractsTable({ rows, found, sorting, onSort }: ContractsTableProps) {
  const t = useTexts(contractsTexts)
  const chosen = useTicked(({ ids }) => ids)
  const ids = rows.map(idOf)
  const count = ids.filter((id) => chosen.has(id)).length
  return (
    <div className={classes.frame}>
      <table className={classes.table} data-many={isMany(rows) || undefined} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <td className={classes.tick}>
              <Tick
                aria-label={t.selectAll}
                checked={count === ids.length}
                indeterminate={count > 0 && count < ids.length}
                onTick={(ticked) => tick(ids, ticked)}
              />
            </td>
            {columns.map((column) => (
              <Head key={column} column={column} sorting={sorting} onSort={onSort} />
            ))}
            <td />
          </tr>
        </thead>
        <NearRows items={rows} keyOf={idOf} height={rowHeight}>
          {(row, index) => (
            <>
              <ContractRow row={row} index={index + 2} chosen={chosen.has(idOf(row))} />
              <FoundRow found={found?.get(idOf(row))} />
            </>
          )}
        </NearRows>
      </table>
    </div>
  )
}

interface HeadProps extends Pick<ContractsTableProps, 'sorting' | 'onSort'> {
  readonly column: Column
}

function Head({ column, sorting, onSort }: HeadProps) {
  const t = useTexts(contractsTexts)
  const current = sorting?.column === column
  const descending = sorting?.descending === true
  const Direction = descending ? IconChevronDown : IconChevronUp
  const order = descending ? 'descending' : 'ascending'
  return (
    <th scope="col" className={numeric.includes(column) ? 'number' : undefined} aria-sort={current ? order : undefined}>
      <UnstyledButton className={classes.sort} onClick={() => onSort({ column, descending: current && !descending })}>
        {t[column]}
        {current && <Direction size={14} aria-hidden />}
      </UnstyledButton>
    </th>
  )
}
