import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { DateField } from '../../parts/form/DateField.tsx'
import classes from '../../parts/form/Form.module.css'
import { fieldId } from '../../parts/form/fields.ts'
import { focusField } from '../../parts/form/focusField.ts'
import { nextKey } from '../../parts/form/nextKey.ts'
import { useFormTexts } from './formState.ts'

/** What is typed in a row, by a key that stays its own while rows come and go. */
interface DatedRow {
  readonly key: number
  readonly on: string
}

interface DatedRowsProps<Row extends DatedRow> {
  readonly rows: readonly Row[]
  /** Where the rows are in the draft. */
  readonly path: string
  /** What a row is called, by its number from 1. */
  readonly name: (number: number) => string
  readonly dayLabel: string
  /** Whether a row cannot do without its day. */
  readonly dayNeeded?: boolean
  readonly addLabel: string
  /** Said beside the button that adds a row. */
  readonly note?: string
  readonly blank: (key: number) => Row
  readonly onChange: (rows: readonly Row[]) => void
  /** A row's fields besides its day. */
  readonly children: (row: Row, path: string, set: (typed: Partial<Row>) => void) => ReactNode
}

/** What a line has several of, each on its day: rows to fill in, to add and to remove. */
export function DatedRows<Row extends DatedRow>(props: DatedRowsProps<Row>) {
  const { rows, path, name, dayLabel, dayNeeded = false, addLabel, note, blank, onChange, children } = props
  const t = useFormTexts()
  const add = () => {
    onChange([...rows, blank(nextKey(rows))])
    requestAnimationFrame(() => focusField(fieldId(`${path}[${rows.length}].on`)))
  }
  return (
    <>
      {rows.map((row, at) => {
        const set = (typed: Partial<Row>) =>
          onChange(rows.map((each) => (each.key === row.key ? { ...each, ...typed } : each)))
        return (
          <fieldset className={classes.row} key={row.key}>
            <legend>{name(at + 1)}</legend>
            <DateField
              path={`${path}[${at}].on`}
              label={dayLabel}
              value={row.on}
              onChange={(on) => set({ on } as Partial<Row>)}
              needed={dayNeeded}
            />
            {children(row, `${path}[${at}]`, set)}
            <Button
              className={classes.drop}
              size="compact-xs"
              variant="subtle"
              color="gray"
              leftSection={<IconX size={13} aria-hidden />}
              aria-label={t.lines.removeOf(name(at + 1))}
              onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}
            >
              {t.lines.remove}
            </Button>
          </fieldset>
        )
      })}
      <div>
        <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {addLabel}
        </Button>
        {note !== undefined && <span className={classes.soft}> {note}</span>}
      </div>
    </>
  )
}
