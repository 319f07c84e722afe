import { AmountField } from '../../parts/form/TypedField.tsx'
import { DatedRows } from './DatedRows.tsx'
import { blankEntry } from './draft/index.ts'
import { useForm, useFormTexts } from './formState.ts'
import type { LineProps } from './lineProps.ts'

/** The amounts of usage or hours, each on its day. */
export function EntryRows({ line, index }: LineProps) {
  const t = useFormTexts()
  const { changeLine } = useForm()
  return (
    <DatedRows
      rows={line.entries}
      path={`lines[${index}].entries`}
      name={t.lines.entry}
      dayLabel={t.fields.entryOn}
      addLabel={t.lines.addEntry}
      blank={blankEntry}
      onChange={(entries) => changeLine(index, { entries })}
    >
      {(entry, path, set) => (
        <AmountField
          path={`${path}.amount`}
          label={t.fields.entryAmount}
          value={entry.amount}
          onChange={(amount) => set({ amount })}
        />
      )}
    </DatedRows>
  )
}
