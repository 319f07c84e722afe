import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { readDate, writeDate } from '../../../shared/input/index.ts'
import type { Intent } from '../../../shared/ledger/index.ts'
import { type Appraisal, keepNow } from '../../../shared/portfolio/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { DayField } from '../../parts/DayField.tsx'
import { saveAndTell } from '../../state/commands.ts'
import { useLanguage, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Lead.module.css'

const kinds: readonly Intent['kind'][] = ['undecided', 'keep', 'leave', 'look-again']

/** What the user means to do. It is saved as it is chosen; looking again needs a day first. */
export function IntentChoice({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const language = useLanguage()
  const context = useRulesContext()
  const { record } = appraisal
  const { intent } = record
  const [asking, setAsking] = useState(false)
  const save = async (chosen: Intent) => {
    if ((await saveAndTell([{ ...record, intent: chosen }], language)) === null) setAsking(false)
  }
  const choose = (value: string) => {
    const kind = kinds.find((each) => each === value)
    if (kind === 'look-again') setAsking(true)
    else if (kind === 'keep') void save(keepNow(appraisal, context))
    else if (kind !== undefined) void save({ kind })
  }
  return (
    <>
      <NativeSelect
        label={t.intent}
        value={asking ? 'look-again' : intent.kind}
        data={kinds.map((value) => ({ value, label: t.intents[value] }))}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      {(asking || intent.kind === 'look-again') && (
        <LookAgainDay
          // Begins anew with what is saved, after an undo too.
          key={intent.kind === 'look-again' ? intent.on : ''}
          saved={intent.kind === 'look-again' ? intent.on : null}
          onSave={(on) => void save({ kind: 'look-again', on })}
        />
      )}
    </>
  )
}

interface LookAgainDayProps {
  readonly saved: string | null
  readonly onSave: (on: string) => void
}

function LookAgainDay({ saved, onSave }: LookAgainDayProps) {
  const t = useTexts(contractTexts)
  const words = useTexts(commonTexts)
  const language = useLanguage()
  const [typed, setTyped] = useState(saved === null ? '' : writeDate(saved, language))
  const [tried, setTried] = useState(false)
  const day = readDate(typed)
  const problem = typed.trim() === '' ? t.problems['date-missing'] : day.ok ? null : t.dateProblems[day.problem]
  const save = () => {
    setTried(true)
    if (day.ok) onSave(day.value)
  }
  return (
    <form
      className={classes.lookAgain}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <DayField label={t.lookAgainOn} value={typed} onChange={setTyped} error={tried ? problem : null} />
      {!(day.ok && day.value === saved) && (
        <Button type="submit" size="compact-sm" variant="light">
          {words.save}
        </Button>
      )}
    </form>
  )
}
