import { Button, NativeSelect } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { readDate } from '../../../shared/input/index.ts'
import { noticeWays } from '../../../shared/ledger/index.ts'
import { type Appraisal, needsConfirmation } from '../../../shared/portfolio/index.ts'
import { isoDay } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { DayField } from '../../parts/DayField.tsx'
import { saveAndTell } from '../../state/commands.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Notice.module.css'
import { type NoticeField, type NoticeProblems, noticeDraftOf, noticeFields, withNotice } from './noticeDraft.ts'
import { useProblemText } from './useProblemText.ts'

interface NoticeFormProps {
  readonly appraisal: Appraisal
  /** Saved or given up. */
  readonly onDone: () => void
}

/** Records what happened: sent, received, confirmed, and the end that the supplier names. */
export function NoticeForm({ appraisal, onDone }: NoticeFormProps) {
  const t = useTexts(contractTexts)
  const words = useTexts(commonTexts)
  const language = useLanguage()
  const { today } = useRulesContext()
  const { record } = appraisal
  const id = useId()
  const [draft, setDraft] = useState(() => noticeDraftOf(record, language))
  const [problems, setProblems] = useState<NoticeProblems>({})
  const problemText = useProblemText()
  const idOf = (field: NoticeField) => `${id}-${field}`

  useEffect(() => document.getElementById(`${id}-sentOn`)?.focus(), [id])

  const save = async () => {
    const read = withNotice(record, draft, isoDay(today))
    if (!read.ok) {
      setProblems(read.problems)
      const first = noticeFields.find((field) => read.problems[field] !== undefined)
      if (first !== undefined) document.getElementById(idOf(first))?.focus()
      return
    }
    if ((await saveAndTell([read.record], language, 'notice-recorded')) === null) onDone()
  }

  const field = (name: NoticeField, description?: string) => {
    const problem = problems[name]
    return (
      <DayField
        id={idOf(name)}
        label={t.fields[name]}
        {...(description !== undefined && { description })}
        value={draft[name]}
        error={problem === undefined ? null : problemText(problem)}
        onChange={(typed) => {
          setDraft((before) => ({ ...before, [name]: typed }))
          // Leaving a field writes its day out; a message that went away by that would move what is being clicked.
          if (!sameDay(typed, draft[name])) setProblems(({ [name]: _, ...others }) => others)
        }}
      />
    )
  }

  return (
    <form
      className={classes.noticeForm}
      noValidate
      aria-label={t.record}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {field('sentOn')}
      <NativeSelect
        label={t.fields.how}
        value={draft.how}
        data={noticeWays.map((value) => ({ value, label: t.ways[value] }))}
        onChange={({ currentTarget }) => {
          const how = noticeWays.find((each) => each === currentTarget.value)
          if (how !== undefined) setDraft({ ...draft, how })
        }}
      />
      {field('receivedOn', t.receivedHint)}
      {field('confirmedOn', needsConfirmation(appraisal) ? t.confirmedNeeded : t.confirmedHint)}
      {field('endsOn', t.endsOnHint)}
      <div className={classes.buttons}>
        <Button type="submit" size="compact-md">
          {words.save}
        </Button>
        <Button variant="default" size="compact-md" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

function sameDay(one: string, other: string): boolean {
  const [a, b] = [readDate(one), readDate(other)]
  return a.ok && b.ok && a.value === b.value
}
