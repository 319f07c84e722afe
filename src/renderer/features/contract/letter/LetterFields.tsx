import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { deliveries, type LetterChoices } from '../../../../shared/letter/index.ts'
import type { Appraisal } from '../../../../shared/portfolio/index.ts'
import { letterTexts } from '../../../../shared/texts/letter.ts'
import { DayField } from '../../../parts/DayField.tsx'
import { useTexts } from '../../../state/language.ts'
import classes from './Letter.module.css'
import type { WrittenLetter } from './useLetter.ts'

interface LetterFieldsProps {
  readonly appraisal: Appraisal
  readonly written: WrittenLetter
}

/** What can be chosen and typed about a letter. */
export function LetterFields({ appraisal, written }: LetterFieldsProps) {
  const t = useTexts(letterTexts)
  const { choices, change } = written
  const typed = (field: keyof LetterChoices, maxLength: number) => ({
    value: choices[field],
    maxLength,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ [field]: event.currentTarget.value }),
  })
  return (
    <div className={classes.fields}>
      <NativeSelect
        label={t.by}
        value={choices.by}
        data={deliveries.map((value) => ({ value, label: t.deliveries[value] }))}
        onChange={({ currentTarget }) => {
          const by = deliveries.find((each) => each === currentTarget.value)
          if (by !== undefined) change({ by })
        }}
        data-autofocus
      />
      <DayField
        label={t.receivedOn}
        description={t.receivedHint}
        value={written.typedDay}
        error={written.dayProblem}
        onChange={written.typeDay}
      />
      <TextInput
        className={classes.wide ?? ''}
        label={appraisal.contract.supplier === 'ekontoret' ? t.whatIntegration : t.what}
        {...typed('what', 200)}
      />
      <TextInput className={classes.wide ?? ''} label={t.recipient} {...typed('recipient', 200)} />
      {choices.by === 'email' ? (
        <TextInput
          className={classes.wide ?? ''}
          label={t.email}
          inputMode="email"
          error={written.emailProblem}
          {...typed('email', 254)}
        />
      ) : (
        <Textarea
          className={classes.wide ?? ''}
          label={t.address}
          autosize
          minRows={2}
          maxRows={5}
          {...typed('address', 500)}
        />
      )}
      <Textarea
        className={classes.wide ?? ''}
        label={t.extra}
        description={t.extraHint}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        autosize
        minRows={2}
        maxRows={8}
        {...typed('extra', 4_000)}
      />
    </div>
  )
}
