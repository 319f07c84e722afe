import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { blankEntry, type EntryDraft, nextKey } from './draft/index.ts'
import { focusField } from './Fold.tsx'
import classes from './Form.module.css'
import { DateField } from './fields/DateField.tsx'
import { AmountField } from './fields/TypedField.tsx'
import { fieldId, useForm, useFormTexts } from './formState.ts'
import type { LineProps } from './LineFields.tsx'

/** The amounts of usage or hours, each on its day. */
export function EntryRows({ line, index }: LineProps) {
  const t = useFormTexts()
  const { changeLine } = useForm()
  const set = (key: number, typed: Partial<EntryDraft>) =>
    changeLine(index, { entries: line.entries.map((each) => (each.key === key ? { ...each, ...typed } : each)) })
  const add = () => {
    changeLine(index, { entries: [...line.entries, blankEntry(nextKey(line.entries))] })
    requestAnimationFrame(() => focusField(fieldId(`lines[${index}].entries[${line.entries.length}].on`)))
  }
  return (
    <>
      {line.entries.map((each, at) => {
        const path = `lines[${index}].entries[${at}]`
        const name = t.lines.entry(at + 1)
        return (
          <fieldset className={classes.row} key={each.key}>
            <legend>{name}</legend>
            <DateField
              path={`${path}.on`}
              label={t.fields.entryOn}
              value={each.on}
              onChange={(on) => set(each.key, { on })}
            />
            <AmountField
              path={`${path}.amount`}
              label={t.fields.entryAmount}
              value={each.amount}
              onChange={(amount) => set(each.key, { amount })}
            />
            <Button
              className={classes.drop}
              size="compact-xs"
              variant="subtle"
              color="gray"
              leftSection={<IconX size={13} aria-hidden />}
              aria-label={t.lines.removeOf(name)}
              onClick={() => changeLine(index, { entries: line.entries.filter(({ key }) => key !== each.key) })}
            >
              {t.lines.remove}
            </Button>
          </fieldset>
        )
      })}
      <div>
        <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {t.lines.addEntry}
        </Button>
      </div>
    </>
  )
}
