import { AmountField, WholeField } from '../../parts/form/TypedField.tsx'
import { DatedRows } from './DatedRows.tsx'
import { blankChange } from './draft/index.ts'
import { useForm, useFormTexts } from './formState.ts'
import type { LineProps } from './lineProps.ts'

/** A line's new quantities and prices, each from a day. */
export function ChangeRows({ line, index }: LineProps) {
  const t = useFormTexts()
  const { changeLine } = useForm()
  return (
    <DatedRows
      rows={line.changes}
      path={`lines[${index}].changes`}
      name={t.lines.change}
      dayLabel={t.fields.changeOn}
      dayNeeded
      addLabel={t.lines.addChange}
      note={t.hints.changes}
      blank={blankChange}
      onChange={(changes) => changeLine(index, { changes })}
    >
      {(change, path, set) => (
        <>
          <WholeField
            path={`${path}.quantity`}
            label={t.fields.newQuantity}
            value={change.quantity}
            onChange={(quantity) => set({ quantity })}
          />
          <AmountField
            path={`${path}.unitPrice`}
            label={t.fields.newUnitPrice}
            value={change.unitPrice}
            onChange={(unitPrice) => set({ unitPrice })}
          />
        </>
      )}
    </DatedRows>
  )
}
