import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Standing } from '../../../shared/reminders/index.ts'
import { dutyTexts } from '../../../shared/texts/duties.ts'
import { giveAnswer, openAgain } from '../../state/answers.ts'
import { useFormats, useLanguage, useTexts } from '../../state/language.ts'
import { answersTo } from '../../state/outcomes.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import { ContractLink } from '../ContractLink.tsx'
import { DayBlock } from '../DayBlock.tsx'
import classes from './Duties.module.css'
import { DutyMenu } from './DutyMenu.tsx'
import { SnoozeForm } from './SnoozeForm.tsx'
import { asks, dayOf, isSnoozed, standingText } from './todo.ts'

interface DutyItemProps {
  readonly standing: Standing
  /** What else is to be said of it: when it will be shown. */
  readonly note?: string
}

/** One thing to do, and by when, with what one can answer. */
export function DutyItem({ standing, note }: DutyItemProps) {
  const language = useLanguage()
  const context = useRulesContext()
  const [snoozing, setSnoozing] = useState(false)
  const { of } = standing.duty.action
  const { what, why } = standingText(standing, context.today, language)
  return (
    <li className={classes.duty} data-passed={asks(standing) || undefined}>
      <DayBlock day={dayOf(standing)} />
      <div>
        <div className={classes.head}>
          <div>
            <ContractLink id={of.record.id} className={classes.what}>
              {what}
            </ContractLink>
            <div className={classes.whom}>{of.supplierName}</div>
          </div>
          {isSnoozed(standing) || asks(standing) ? null : (
            <DutyMenu standing={standing} what={what} onChooseDay={() => setSnoozing(true)} />
          )}
        </div>
        <p className={classes.why}>{why}</p>
        {note !== undefined && <p className={classes.note}>{note}</p>}
        {isSnoozed(standing) && <Snoozed standing={standing} what={what} />}
        {asks(standing) && <Question standing={standing} what={what} />}
        {snoozing && <SnoozeForm standing={standing} onDone={() => setSnoozing(false)} />}
      </div>
    </li>
  )
}

interface PartProps {
  readonly standing: Standing
  readonly what: string
}

/** A deadline that passed: what became of it stands beside it, for it is to be answered. */
function Question({ standing, what }: PartProps) {
  const t = useTexts(dutyTexts)
  const language = useLanguage()
  const context = useRulesContext()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons
    <div className={classes.answers} role="group" aria-label={`${t.whatBecameOfIt} ${what}`}>
      {answersTo(standing.duty.kind).map((answer) => (
        <Button
          key={answer}
          size="compact-xs"
          variant="default"
          onClick={() => void giveAnswer(standing, answer, context, language)}
        >
          {t.answers[answer]}
        </Button>
      ))}
    </div>
  )
}

function Snoozed({ standing, what }: PartProps) {
  const t = useTexts(dutyTexts)
  const language = useLanguage()
  const format = useFormats()
  const { until } = standing.record
  return (
    <p className={classes.note}>
      {until !== null && t.snoozedUntil(format.day(until))}
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={t.endSnoozeOf(what)}
        onClick={() => void openAgain(standing.duty, language)}
      >
        {t.endSnooze}
      </Button>
    </p>
  )
}
