import { formTexts } from '../../../shared/texts/form.ts'
import { useTexts } from '../../state/language.ts'
import classes from './Form.module.css'
import { fieldId } from './fields.ts'
import { focusField } from './focusField.ts'

interface ErrorSummaryProps {
  /** The fields that were wrong when saving was tried. They stay listed, so that nothing moves while one corrects. */
  readonly paths: readonly string[]
  /** What a field is called in a sentence about it. */
  readonly labelOf: (path: string) => string
  /** What is wrong with a field now; undefined once it is corrected. */
  readonly errorAt: (path: string) => string | undefined
}

/** Everything that keeps a form from being saved, each with a way to its field. */
export function ErrorSummary({ paths, labelOf, errorAt }: ErrorSummaryProps) {
  const t = useTexts(formTexts)
  const left = paths.filter((path) => errorAt(path) !== undefined).length
  return (
    <div className={classes.summary} role="alert" data-left={left}>
      <h2>{left === 0 ? t.problems.allCorrected : t.problems.summary(left)}</h2>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <a
              href={`#${fieldId(path)}`}
              onClick={(event) => {
                event.preventDefault()
                focusField(fieldId(path))
              }}
            >
              {labelOf(path)}
            </a>
            : {errorAt(path) ?? t.problems.corrected}
          </li>
        ))}
      </ul>
    </div>
  )
}
