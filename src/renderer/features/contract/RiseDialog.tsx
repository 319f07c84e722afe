import { Button, Checkbox, Group, Modal, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { readDate, writeDate } from '../../../shared/input/index.ts'
import { type Appraisal, storedDay } from '../../../shared/portfolio/index.ts'
import { announcedRise, isoDay, isRecurring, stated } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { riseTexts } from '../../../shared/texts/rise.ts'
import { DayField } from '../../parts/DayField.tsx'
import { saveAndTell } from '../../state/commands.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { useLineName } from './lineName.ts'
import { RiseAnswer } from './RiseAnswer.tsx'
import { priceNow, type RiseDraft, type RiseField, readRise, withRise } from './riseDraft.ts'
import classes from './WhatIf.module.css'

interface DialogProps {
  readonly appraisal: Appraisal
  readonly opened: boolean
  readonly onClose: () => void
}

/** Records a rise that the supplier has announced, with what it comes to as one types. */
export function RiseDialog({ appraisal, opened, onClose }: DialogProps) {
  const t = useTexts(riseTexts)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<strong>{t.title(appraisal.record.title)}</strong>}
      centered
      size={860}
      withCloseButton={false}
    >
      <RiseForm appraisal={appraisal} onDone={onClose} />
    </Modal>
  )
}

function RiseForm({ appraisal, onDone }: { readonly appraisal: Appraisal; readonly onDone: () => void }) {
  const t = useTexts(riseTexts)
  const words = useTexts(commonTexts)
  const { dateProblems } = useTexts(contractTexts)
  const language = useLanguage()
  const format = useFormats()
  const context = useRulesContext()
  const lineName = useLineName()
  const { contract, edition, record } = appraisal
  const lines = contract.lines.flatMap((line, index) =>
    isRecurring(line) ? [{ value: String(index), label: lineName(line, index) }] : [],
  )
  const [draft, setDraft] = useState<RiseDraft>({
    line: Number(lines[0]?.value ?? 0),
    announcedOn: writeDate(isoDay(context.today), language),
    from: '',
    newPrice: '',
    isPassedOn: false,
    passedOnLength: '',
    passedOnUnit: 'months',
  })
  const [tried, setTried] = useState(false)
  const read = readRise(draft, contract, language)
  const effect = read.ok ? announcedRise(contract, edition, context, read.rise) : null
  const from = readDate(draft.from)
  const now = priceNow(contract, draft.line, from.ok ? storedDay(from.value) : context.today) ?? 0
  const change = (part: Partial<RiseDraft>) => setDraft((before) => ({ ...before, ...part }))
  const problemOf = (field: RiseField) => {
    const problem = read.ok ? undefined : read.problems[field]
    if (problem === undefined || !(tried || draft[field] !== '')) return null
    if (problem === 'not-higher') return t.problems['not-higher'](format.money(now))
    if (problem === 'amount' || problem === 'before-announced' || problem === 'not-whole') return t.problems[problem]
    // A day that is half typed is no mistake yet.
    return tried ? dateProblems[problem] : null
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!read.ok || effect === null) return
    const raised = withRise(record, read.rise, effect.takesEffectOn ?? read.rise.from)
    if ((await saveAndTell([raised], language)) === null) onDone()
  }
  const canBePassedOn = stated(edition, 'price-change-notice')?.passedOnLessWorkingDays !== undefined
  return (
    <form className={classes.dialog} noValidate onSubmit={(event) => void submit(event)}>
      <div className={classes.fields}>
        {lines.length > 1 && (
          <NativeSelect
            label={t.line}
            value={String(draft.line)}
            data={lines}
            onChange={({ currentTarget }) => change({ line: Number(currentTarget.value) })}
          />
        )}
        <DayField
          label={t.announcedOn}
          value={draft.announcedOn}
          error={problemOf('announcedOn')}
          onChange={(announcedOn) => change({ announcedOn })}
        />
        <DayField label={t.from} value={draft.from} error={problemOf('from')} onChange={(from) => change({ from })} />
        <TextInput
          label={t.newPrice}
          description={t.newPriceHint(format.money(now))}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={draft.newPrice}
          error={problemOf('newPrice')}
          autoComplete="off"
          onChange={({ currentTarget }) => change({ newPrice: currentTarget.value })}
        />
        {canBePassedOn && (
          <Checkbox
            label={t.passedOn}
            checked={draft.isPassedOn}
            onChange={({ currentTarget }) => change({ isPassedOn: currentTarget.checked })}
          />
        )}
        {draft.isPassedOn && (
          <div className={classes.length}>
            <TextInput
              label={t.passedOnLength}
              inputMode="numeric"
              value={draft.passedOnLength}
              error={problemOf('passedOnLength')}
              onChange={({ currentTarget }) => change({ passedOnLength: currentTarget.value })}
            />
            <NativeSelect
              aria-label={t.passedOnUnit}
              value={draft.passedOnUnit}
              data={(['months', 'days'] as const).map((value) => ({ value, label: t.units[value] }))}
              onChange={({ currentTarget }) =>
                change({ passedOnUnit: currentTarget.value === 'days' ? 'days' : 'months' })
              }
            />
          </div>
        )}
      </div>
      <section className={classes.answer} aria-label={t.answer} aria-live="polite">
        {read.ok && effect !== null ? (
          <RiseAnswer appraisal={appraisal} rise={read.rise} effect={effect} />
        ) : (
          <p className={classes.note}>{t.waiting}</p>
        )}
      </section>
      <Group justify="flex-end" className={classes.buttons ?? ''}>
        <Button variant="default" onClick={onDone}>
          {words.cancel}
        </Button>
        <Button type="submit">{t.accept}</Button>
      </Group>
    </form>
  )
}
