import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { LineJson } from '../../../shared/rules/index.ts'
import classes from '../../parts/form/Form.module.css'
import { fieldId } from '../../parts/form/fields.ts'
import { focusField } from '../../parts/form/focusField.ts'
import { nextKey } from '../../parts/form/nextKey.ts'
import { useLanguage } from '../../state/language.ts'
import { blankLine } from './draft/index.ts'
import { useForm, useFormTexts } from './formState.ts'
import { LineFields } from './LineFields.tsx'
import { billingHints } from './sources.ts'

/** The lines: what is paid for, how much and when. */
export function PricesSection() {
  const t = useFormTexts()
  const language = useLanguage()
  const { draft, change, edition, asks } = useForm()
  const add = (kind: LineJson['kind']) => {
    const at = draft.lines.length
    change({ lines: [...draft.lines, blankLine(nextKey(draft.lines), kind)] })
    requestAnimationFrame(() => focusField(fieldId(`lines[${at}].description`)))
  }
  const kinds: readonly LineJson['kind'][] = asks.hardware
    ? ['subscription', 'hardware', 'one-off', 'metered']
    : ['subscription', 'one-off', 'metered']
  return (
    <section className={classes.section} aria-labelledby="form-prices">
      <h2 id="form-prices">{t.sections.prices}</h2>
      <ul className={classes.hints}>
        {billingHints(edition, language).map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      {draft.lines.length === 0 && <p className={classes.note}>{t.lines.none}</p>}
      {draft.lines.map((line, index) => (
        <LineFields key={line.key} line={line} index={index} />
      ))}
      <div className={classes.adding}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => add(kind)}
          >
            {t.lines.addOf[kind]}
          </Button>
        ))}
      </div>
    </section>
  )
}
