import { TagsInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Appraisal } from '../../../shared/portfolio/index.ts'
import { dayInText, editions } from '../../../shared/rules/index.ts'
import { Choice } from '../../parts/form/Choice.tsx'
import { DateField } from '../../parts/form/DateField.tsx'
import { Fold } from '../../parts/form/Fold.tsx'
import classes from '../../parts/form/Form.module.css'
import { fieldId } from '../../parts/form/fields.ts'
import { TypedField } from '../../parts/form/TypedField.tsx'
import { keepLast } from '../../state/keepLast.ts'
import { useLanguage } from '../../state/language.ts'
import { appraisalsNow } from '../../state/portfolio.ts'
import { type Draft, proposedTitle } from './draft/index.ts'
import { useForm, useFormTexts } from './formState.ts'

const intents = ['undecided', 'keep', 'leave', 'look-again'] as const

/** What the business itself keeps about the contract. */
export function ContractSection() {
  const t = useFormTexts()
  const { draft, change } = useForm()
  return (
    <section className={classes.section} aria-labelledby="form-contract">
      <h2 id="form-contract">{t.sections.contract}</h2>
      <div className={classes.fields}>
        <TypedField
          path="title"
          label={t.fields.title}
          value={draft.title ?? proposedTitle(draft)}
          onChange={(title) => change({ title })}
          hint={draft.title === null ? t.hints.titleProposed : undefined}
          width="wide"
          needed
          extra={{ maxLength: 200 }}
        />
        <Choice
          path="intent"
          label={t.fields.intent}
          value={draft.intent}
          options={intents.map((value) => ({ value, label: t.fields.intentOf[value] }))}
          onChange={(intent) => change({ intent })}
        />
        {draft.intent === 'look-again' && (
          <DateField
            path="lookAgainOn"
            label={t.fields.lookAgainOn}
            value={draft.lookAgainOn}
            onChange={(lookAgainOn) => change({ lookAgainOn })}
            needed
          />
        )}
      </div>
      <Fold name={t.folds.contract} note={t.folds.contractNote} open={isFilled(draft)}>
        <ContactFields />
        <FilingFields />
      </Fold>
    </section>
  )
}

function isFilled(draft: Draft): boolean {
  const { contractNumber, contactPerson, contactEmail, costCentre, notes, tags, followedBy } = draft
  return [contractNumber, contactPerson, contactEmail, costCentre, notes, ...tags, followedBy ?? ''].some(
    (text) => text !== '',
  )
}

function ContactFields() {
  const t = useFormTexts()
  const { draft, change } = useForm()
  return (
    <div className={classes.fields}>
      <TypedField
        path="contractNumber"
        label={t.fields.contractNumber}
        value={draft.contractNumber}
        onChange={(contractNumber) => change({ contractNumber })}
        width="wide"
        extra={{ maxLength: 100 }}
      />
      <TypedField
        path="contactPerson"
        label={t.fields.contactPerson}
        value={draft.contactPerson}
        onChange={(contactPerson) => change({ contactPerson })}
        width="wide"
        extra={{ maxLength: 200 }}
      />
      <TypedField
        path="contactEmail"
        label={t.fields.contactEmail}
        value={draft.contactEmail}
        onChange={(contactEmail) => change({ contactEmail })}
        width="wide"
        hint={t.hints.email}
        extra={{ maxLength: 254, inputMode: 'email' }}
      />
      <TypedField
        path="costCentre"
        label={t.fields.costCentre}
        value={draft.costCentre}
        onChange={(costCentre) => change({ costCentre })}
        width="wide"
        extra={{ maxLength: 100 }}
      />
    </div>
  )
}

function FilingFields() {
  const t = useFormTexts()
  const { draft, change, errorAt } = useForm()
  return (
    <>
      <TagsInput
        id={fieldId('tags')}
        label={t.fields.tags}
        description={t.hints.tags}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={[...draft.tags]}
        maxTags={50}
        maxLength={60}
        onChange={(tags) => change({ tags: [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))] })}
      />
      <Textarea
        id={fieldId('notes')}
        label={t.fields.notes}
        value={draft.notes}
        error={errorAt('notes')}
        maxLength={20_000}
        autosize
        minRows={2}
        maxRows={10}
        onChange={(event) => change({ notes: event.currentTarget.value })}
      />
      <div className={classes.fields}>
        <EditionChoice />
        <FollowerChoice />
      </div>
    </>
  )
}

function EditionChoice() {
  const t = useFormTexts()
  const language = useLanguage()
  const { draft, change, edition } = useForm()
  if (draft.supplier === 'other') return null
  const its = editions.filter(({ supplier }) => supplier === draft.supplier)
  const nameOf = ({ name, dated }: (typeof its)[number]) =>
    `${name}, ${dated === null ? t.hints.editionUndated.toLowerCase().replace('.', '') : dayInText(dated, language)}`
  const options = its.map((each) => ({ value: each.id, label: nameOf(each) }))
  // An edition that this version does not know is kept, and reckoned by the newest.
  const known = draft.edition !== null && its.some(({ id }) => id === draft.edition)
  if (!known) options.unshift({ value: draft.edition ?? '', label: draft.edition ?? t.newestEdition })
  return (
    <Choice
      path="edition"
      label={t.fields.edition}
      value={draft.edition ?? ''}
      options={options}
      onChange={(id) => change({ edition: id === '' ? null : id })}
      hint={edition.dated === null ? undefined : t.hints.edition(dayInText(edition.dated, language))}
      width="wide"
    />
  )
}

/** None, and every other contract; one that follows and is gone is there by its id. */
const followers = keepLast((all: readonly Appraisal[], own: string, chosen: string | null, none: string) => {
  const others = all.filter(({ record }) => record.id !== own)
  const isGone = chosen !== null && !others.some(({ record }) => record.id === chosen)
  return [
    { value: '', label: none },
    ...(isGone ? [{ value: chosen, label: chosen }] : []),
    ...others.map(({ record }) => ({ value: record.id, label: record.title })),
  ]
})

function FollowerChoice() {
  const t = useFormTexts()
  const { draft, change } = useForm()
  // As they are when the form is opened: the list may be long, and is not drawn anew with what the form itself saves.
  const [all] = useState(appraisalsNow)
  const options = followers(all, draft.id, draft.followedBy, t.noFollower)
  return (
    <Choice
      path="followedBy"
      label={t.fields.followedBy}
      value={draft.followedBy ?? ''}
      options={options}
      onChange={(id) => change({ followedBy: id === '' ? null : id })}
      width="wide"
    />
  )
}
