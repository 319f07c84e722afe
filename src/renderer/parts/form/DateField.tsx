import { readDate } from '../../../shared/input/index.ts'
import { useDayInput } from '../DayField.tsx'
import { fieldId } from './fields.ts'
import { type FieldProps, TypedField } from './TypedField.tsx'

/** A date of the form, typed or chosen in a calendar, which the down arrow opens. */
export function DateField(props: FieldProps) {
  const { path, label, value, onChange } = props
  const { placeholder, tidy, ...extra } = useDayInput({ id: fieldId(path), label, value, onChange })
  return (
    <TypedField width="middle" {...props} placeholder={props.placeholder ?? placeholder} tidy={tidy} extra={extra} />
  )
}

/** What a field shows that takes its date from another; undefined while that is none. */
export function dateIn(typed: string): string | undefined {
  return readDate(typed).ok ? typed : undefined
}
