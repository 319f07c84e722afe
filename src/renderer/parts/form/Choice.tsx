import { NativeSelect } from '@mantine/core'
import { memo, type ReactNode } from 'react'
import classes from './Form.module.css'
import { fieldId } from './fields.ts'
import type { FieldWidth } from './TypedField.tsx'

interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface ChoiceProps<Value extends string> {
  readonly path: string
  readonly label: string
  readonly value: Value
  /** The same list for as long as it says the same, where it may be long. */
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
  readonly hint?: ReactNode
  readonly width?: FieldWidth
}

/** One of a few. */
export function Choice<Value extends string>({
  path,
  label,
  value,
  options,
  onChange,
  hint,
  width = 'middle',
}: ChoiceProps<Value>) {
  return (
    <NativeSelect
      id={fieldId(path)}
      className={classes[width]}
      label={label}
      description={hint}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    >
      <Options of={options} />
    </NativeSelect>
  )
}

/** Drawn anew only when they are others, not with every key: there may be one for each contract. */
const Options = memo(({ of }: { readonly of: readonly Option<string>[] }) =>
  of.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  )),
)
