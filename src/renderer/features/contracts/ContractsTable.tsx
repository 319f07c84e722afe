import { Checkbox, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { contractsTexts } from '../../../shared/texts/contracts.ts'
import { tick, useTicked } from '../../state/chosen.ts'
import { useTexts } from '../../state/language.ts'
import { ContractRow } from './ContractRow.tsx'
import classes from './Contracts.module.css'
import { type Column, columns, type Row, type Sorting } from './columns.ts'

interface ContractsTableProps {
  readonly rows: readonly Row[]
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
}

const numeric: readonly Column[] = ['monthly', 'year', 'sendBy', 'earliestEnd']

/** The table itself; its heads sort it and stay in sight. */
export function ContractsTable({ rows, sorting, onSort }: ContractsTableProps) {
  const t = useTexts(contractsTexts)
  const chosen = useTicked(({ ids }) => ids)
  const ids = rows.map(({ of }) => of.record.id)
  const count = ids.filter((id) => chosen.has(id)).length
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <thead>
          <tr>
            <td className={classes.tick}>
              <Checkbox
                size="xs"
                aria-label={t.selectAll}
                checked={count === ids.length}
                indeterminate={count > 0 && count < ids.length}
                onChange={({ currentTarget }) => tick(ids, currentTarget.checked)}
              />
            </td>
            {columns.map((column) => (
              <Head key={column} column={column} sorting={sorting} onSort={onSort} />
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ContractRow key={row.of.record.id} row={row} chosen={chosen.has(row.of.record.id)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface HeadProps extends Omit<ContractsTableProps, 'rows'> {
  readonly column: Column
}

function Head({ column, sorting, onSort }: HeadProps) {
  const t = useTexts(contractsTexts)
  const current = sorting.column === column
  const Direction = sorting.descending ? IconChevronDown : IconChevronUp
  const order = sorting.descending ? 'descending' : 'ascending'
  return (
    <th scope="col" className={numeric.includes(column) ? 'number' : undefined} aria-sort={current ? order : undefined}>
      <UnstyledButton
        className={classes.sort}
        onClick={() => onSort({ column, descending: current && !sorting.descending })}
      >
        {t[column]}
        {current && <Direction size={14} aria-hidden />}
      </UnstyledButton>
    </th>
  )
}
