import { Button } from '@mantine/core'
import { type Fault, faultText, type Language } from '../../../shared/rules/index.ts'
import type { RefusedOutcome } from '../../../shared/scenario/index.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { fieldId } from '../../parts/form/fields.ts'
import { focusField } from '../../parts/form/focusField.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import type { View } from './compared.ts'
import classes from './SideBySide.module.css'

interface RefusedRowProps {
  readonly view: View<RefusedOutcome>
  /** How many columns there are beside the name. */
  readonly columns: number
  /** Its place among the candidates of the form; null where it has none now. */
  readonly formIndex: number | null
}

/** The fields of the form that a fault in what is agreed can be corrected at. */
const fields = ['agreed.periodMonths', 'agreed.bindingMonths']

/** A supplier that cannot be reckoned with: what is missing, and the way to its field. */
export function RefusedRow({ view: { name, outcome }, columns, formIndex }: RefusedRowProps) {
  const t = useTexts(scenarioTexts)
  const language = useLanguage()
  const at = outcome.faults.find(({ path }) => fields.includes(path))
  const says =
    outcome.status === 'own-terms-gone'
      ? t.ownTermsGone
      : outcome.faults.map((fault) => faultInWords(fault, language)).join('; ')
  return (
    <tr className={classes.refused}>
      <th scope="row">{name}</th>
      <td colSpan={columns}>
        {t.refused(says)}{' '}
        {at !== undefined && formIndex !== null && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${t.fillIn}: ${t.of(t.lacks[at.path] ?? t.theTerms, name)}`}
            onClick={() => focusField(fieldId(`candidates[${formIndex}].${at.path}`))}
          >
            {t.fillIn}
          </Button>
        )}
      </td>
    </tr>
  )
}

function faultInWords(fault: Fault, language: Language): string {
  const t = scenarioTexts[language]
  const what = t.lacks[fault.path] ?? t.theTerms
  return fault.code === 'missing' ? t.isMissing(what) : `${what} ${faultText(fault, language)}`
}
