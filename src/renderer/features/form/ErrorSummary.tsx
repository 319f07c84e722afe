import { Alert } from '@mantine/core'
import { focusField } from './Fold.tsx'
import classes from './Form.module.css'
import { fieldId, useFormTexts } from './formState.ts'

/** One thing wrong, with its field's name. */
export interface Shown {
  readonly path: string
  readonly label: string
  readonly text: string
}

/** Everything that keeps the contract from being saved, each with a way to its field. */
export function ErrorSummary({ errors }: { readonly errors: readonly Shown[] }) {
  const t = useFormTexts()
  if (errors.length === 0) return null
  return (
    <Alert className={classes.summary} color="red" title={t.problems.summary(errors.length)} role="alert">
      <ul>
        {errors.map(({ path, label, text }) => (
          <li key={path}>
            <a
              href={`#${fieldId(path)}`}
              onClick={(event) => {
                event.preventDefault()
                focusField(fieldId(path))
              }}
            >
              {label}
            </a>
            : {text}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
