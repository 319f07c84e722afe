import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { blankChange, type ChangeDraft, nextKey } from './draft/index.ts'
import { focusField } from './Fold.tsx'
import classes from './Form.module.css'
import { DateField } from './fields/DateField.tsx'
import { AmountField, WholeField } from './fields/TypedField.tsx'
import { fieldId, useForm, useFormTexts } from './formState.ts'
import type { LineProps } from './LineFields.tsx'

/** A line's new quantities and prices, each from a day. */
export function ChangeRows({ line, index }: LineProps) {
  const t = useFormTexts()
  const { changeLine } = useForm()
  const set = (key: number, typed: Partial<ChangeDraft>) =>
    changeLine(index, { changes: line.changes.map((each) => (each.key === key ? { ...each, ...typed } : each)) })
  const add = () => {
    changeLine(index, { changes: [...line.changes, blankChange(nextKey(line.changes))] })
    requestAnimationFrame(() => focusField(fieldId(`lines[${index}].changes[${line.changes.length}].on`)))
  }
  return (
    <>
      {line.changes.map((each, at) => {
        const path = `lines[${index}].changes[${at}]`
        const name = t.lines.change(at + 1)
        return (
          <fieldset className={classes.row} key={each.key}>
            <legend>{name}</legend>
            <DateField
              path={`${path}.on`}
              label={t.fields.changeOn}
              value={each.on}
              onChange={(on) => set(each.key, { on })}
              needed
            />
            <WholeField
              path={`${path}.quantity`}
              label={t.fields.newQuantity}
              value={each.quantity}
              onChange={(quantity) => set(each.key, { quantity })}
            />
            <AmountField
              path={`${path}.unitPrice`}
              label={t.fields.newUnitPrice}
              value={each.unitPrice}
              onChange={(unitPrice) => set(each.key, { unitPrice })}
            />
            <Button
              className={classes.drop}
              size="compact-xs"
              variant="subtle"
              color="gray"
              leftSection={<IconX size={13} aria-hidden />}
              aria-label={t.lines.removeOf(name)}
              onClick={() => changeLine(index, { changes: line.changes.filter(({ key }) => key !== each.key) })}
            >
              {t.lines.remove}
            </Button>
          </fieldset>
        )
      })}
      <div>
        <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {t.lines.addChange}
        </Button>{' '}
        <span className={classes.soft}>{t.hints.changes}</span>
      </div>
    </>
  )
}
