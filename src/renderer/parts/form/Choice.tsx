import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Form.module.css'
import { fieldId } from './fields.ts'
import type { FieldWidth } from './TypedField.tsx'

interface ChoiceProps<Value extends string> {
  readonly path: string
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
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
      data={options.map((option) => ({ ...option }))}
      onChange={(event) => onChange(event.currentTarget.value as Value)}
    />
  )
}
