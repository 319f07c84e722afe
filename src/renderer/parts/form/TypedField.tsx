import { TextInput, type TextInputProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { readAmount, readPercentage, readWhole, writeAmount, writePercentage } from '../../../shared/input/index.ts'
import { formTexts } from '../../../shared/texts/form.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import classes from './Form.module.css'
import { fieldId, useFields } from './fields.ts'

export type FieldWidth = 'short' | 'middle' | 'wide'

export interface FieldProps {
  /** Which field of the draft it is: faults with this path are said here. */
  readonly path: string
  readonly label: string
  readonly value: string
  readonly onChange: (typed: string) => void
  /** What is taken where nothing is typed, and which clause says so. */
  readonly hint?: ReactNode
  readonly placeholder?: string | undefined
  readonly width?: FieldWidth
  /** Whether the form cannot do without it. */
  readonly needed?: boolean
}

type Extra = Pick<
  TextInputProps,
  'inputMode' | 'rightSection' | 'rightSectionWidth' | 'maxLength' | 'type' | 'onKeyDown'
>

interface TypedFieldProps extends FieldProps {
  readonly extra?: Extra
  /** How what was typed is written once the field is left; what cannot be read stays. */
  readonly tidy?: (typed: string) => string
}

/** A field of the form. What is wrong with it is said below it, once it has been left. */
export function TypedField(props: TypedFieldProps) {
  const { path, label, value, onChange, hint, placeholder, width = 'middle', needed = false, extra, tidy } = props
  const { errorAt, leave } = useFields()
  return (
    <TextInput
      {...extra}
      id={fieldId(path)}
      className={classes[width]}
      label={label}
      value={value}
      placeholder={placeholder}
      description={hint}
      error={errorAt(path)}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      aria-required={needed || undefined}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => {
        const written = tidy?.(value) ?? value.trim()
        if (written !== value) onChange(written)
        leave(path)
      }}
    />
  )
}

/** Whole months, days or a count. */
export function WholeField(props: FieldProps) {
  const tidy = (typed: string) => {
    const read = readWhole(typed)
    return read.ok ? String(read.value) : typed.trim()
  }
  return <TypedField width="short" {...props} tidy={tidy} extra={{ inputMode: 'numeric' }} />
}

/** An amount in kroner, as it is typed in the language spoken. */
export function AmountField(props: FieldProps) {
  const t = useTexts(formTexts)
  const language = useLanguage()
  const tidy = (typed: string) => {
    const read = readAmount(typed, language)
    return read.ok ? writeAmount(read.value, language) : typed.trim()
  }
  return <TypedField width="middle" {...props} tidy={tidy} extra={decimalIn(t.unit)} />
}

/** A percentage of at most two decimals. */
export function PercentField(props: FieldProps) {
  const language = useLanguage()
  const tidy = (typed: string) => {
    const read = readPercentage(typed)
    return read.ok ? writePercentage(read.value, language) : typed.trim()
  }
  return <TypedField width="short" {...props} tidy={tidy} extra={decimalIn('%')} />
}

/** A number with decimals, in a unit that stands beside it. */
function decimalIn(unit: string): Extra {
  const rightSection = (
    <span className={classes.unit} aria-hidden>
      {unit}
    </span>
  )
  return { inputMode: 'decimal', rightSection, rightSectionWidth: 40 }
}
