import { Button, NativeSelect } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { writeDate } from '../../../../shared/input/index.ts'
import { type ContractRecord, type NoticeWay, noticeWays } from '../../../../shared/ledger/index.ts'
import { isoDay } from '../../../../shared/rules/index.ts'
import { commonTexts } from '../../../../shared/texts/common.ts'
import { contractTexts } from '../../../../shared/texts/contract.ts'
import { letterTexts } from '../../../../shared/texts/letter.ts'
import { DayField } from '../../../parts/DayField.tsx'
import { saveAndTell } from '../../../state/commands.ts'
import { useLanguage, useTexts } from '../../../state/language.ts'
import { useRulesContext } from '../../../state/portfolio.ts'
import type { NoticeProblem } from '../noticeDraft.ts'
import { useProblemText } from '../useProblemText.ts'
import classes from './Chain.module.css'
import { focusChain } from './focusChain.ts'
import type { ChainStepName } from './steps.ts'
import { ticked } from './tick.ts'

interface TickFormProps {
  readonly record: ContractRecord
  readonly step: ChainStepName
  /** Saved or given up. */
  readonly onDone: () => void
}

/** The day on which a step was done, typed where the step stands; it begins with today. */
export function TickForm({ record, step, onDone }: TickFormProps) {
  const t = useTexts(letterTexts)
  const { ways, fields } = useTexts(contractTexts)
  const words = useTexts(commonTexts)
  const language = useLanguage()
  const today = isoDay(useRulesContext().today)
  const id = useId()
  const [typed, setTyped] = useState(() => (step === 'ends' ? '' : writeDate(today, language)))
  const [how, setHow] = useState<NoticeWay>(record.noticeSent?.how ?? 'email')
  const [problem, setProblem] = useState<NoticeProblem | null>(null)
  const problemText = useProblemText()

  useEffect(() => document.getElementById(id)?.focus(), [id])

  const done = () => {
    onDone()
    focusChain()
  }
  const save = async () => {
    const read = ticked(record, step, typed, how, today, language)
    if (!read.ok) {
      setProblem(read.problem)
      document.getElementById(id)?.focus()
      return
    }
    if ((await saveAndTell([read.record], language, 'notice-recorded')) === null) done()
  }
  return (
    <form
      className={classes.tick}
      noValidate
      aria-label={t.tickOf(t.steps[step])}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <DayField
        id={id}
        label={t.fields[step]}
        value={typed}
        error={problem === null ? null : problemText(problem)}
        onChange={setTyped}
      />
      {step === 'sent' && (
        <NativeSelect
          label={fields.how}
          value={how}
          data={noticeWays.map((value) => ({ value, label: ways[value] }))}
          onChange={({ currentTarget }) => setHow(noticeWays.find((each) => each === currentTarget.value) ?? how)}
        />
      )}
      <Button type="submit" size="compact-md">
        {words.save}
      </Button>
      <Button variant="default" size="compact-md" onClick={done}>
        {words.cancel}
      </Button>
    </form>
  )
}
