import type { Leave } from '../../../shared/ledger/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { scenarioTexts } from '../../../shared/texts/scenario.ts'
import { Choice } from '../../parts/form/Choice.tsx'
import { DateField } from '../../parts/form/DateField.tsx'
import { AmountField, TypedField, WholeField } from '../../parts/form/TypedField.tsx'
import { Section } from '../../parts/Section.tsx'
import { useTexts } from '../../state/language.ts'
import { spans, withCount } from './draft/index.ts'
import { MonthStrip } from './MonthStrip.tsx'
import classes from './Scenario.module.css'
import type { SectionProps } from './sectionProps.ts'

/** How many are needed, at what price, from when, and how they come and go. */
export function NeedSection({ draft, change }: SectionProps) {
  const t = useTexts(scenarioTexts)
  const common = useTexts(commonTexts)
  return (
    <Section title={t.needTitle} hint={t.needHint}>
      <div className={classes.row}>
        <TypedField
          path="name"
          label={t.fields.name}
          value={draft.name}
          onChange={(name) => change({ name })}
          width="wide"
          needed
          extra={{ maxLength: 200 }}
        />
        <DateField
          path="need.startsOn"
          label={t.fields.startsOn}
          value={draft.startsOn}
          onChange={(startsOn) => change({ startsOn })}
          needed
        />
      </div>
      <div className={classes.row}>
        <WholeField
          path="need.units"
          label={t.fields.units}
          value={draft.counts[0] ?? ''}
          onChange={(typed) => change({ counts: withCount(draft.counts, 0, typed) })}
          width="middle"
          needed
        />
        <AmountField
          path="need.unitPrice"
          label={t.fields.unitPrice}
          value={draft.unitPrice}
          onChange={(unitPrice) => change({ unitPrice })}
          hint={t.hints.unitPrice}
          needed
        />
        <Choice
          path="ends"
          label={t.fields.ends}
          value={draft.ends ? 'yes' : 'no'}
          options={(['no', 'yes'] as const).map((value) => ({ value, label: t.fields.endsOf[value] }))}
          onChange={(value) => change({ ends: value === 'yes' })}
        />
      </div>
      <div className={classes.row}>
        {draft.ends ? (
          <>
            <DateField
              path="need.leaving.on"
              label={t.fields.endsOn}
              value={draft.endsOn}
              onChange={(endsOn) => change({ endsOn })}
              needed
            />
            <Choice<Leave['known']>
              path="need.leaving.known"
              label={t.fields.known}
              value={draft.known}
              options={(['on-the-day', 'ahead'] as const).map((value) => ({ value, label: t.fields.knownOf[value] }))}
              onChange={(known) => change({ known })}
              width="wide"
            />
          </>
        ) : (
          <Choice
            path="months"
            label={t.fields.months}
            value={String(draft.months)}
            options={spans.map((months) => ({ value: String(months), label: common.months(months) }))}
            onChange={(months) => change({ months: Number(months) })}
          />
        )}
      </div>
      <MonthStrip draft={draft} change={change} />
    </Section>
  )
}
