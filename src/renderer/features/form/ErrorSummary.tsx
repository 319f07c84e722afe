import { useLanguage } from '../../state/language.ts'
import classes from './Form.module.css'
import { fieldLabel } from './fieldLabel.ts'
import { focusField } from './focusField.ts'
import { type Chosen, fieldId, useFormTexts } from './formState.ts'

interface ErrorSummaryProps {
  readonly draft: Chosen
  /** The fields that were wrong when saving was tried. They stay listed, so that nothing moves while one corrects. */
  readonly paths: readonly string[]
  /** What is wrong with a field now; undefined once it is corrected. */
  readonly errorAt: (path: string) => string | undefined
}

/** Everything that keeps the contract from being saved, each with a way to its field. */
export function ErrorSummary({ draft, paths, errorAt }: ErrorSummaryProps) {
  const t = useFormTexts()
  const language = useLanguage()
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
              {fieldLabel(path, draft, language)}
            </a>
            : {errorAt(path) ?? t.problems.corrected}
          </li>
        ))}
      </ul>
    </div>
  )
}
