import { useState } from 'react'
import { isEmail, readDate, writeDate } from '../../../../shared/input/index.ts'
import {
  expectedOn,
  firstChoices,
  type Letter,
  type LetterChoices,
  noticeLetter,
} from '../../../../shared/letter/index.ts'
import type { Appraisal } from '../../../../shared/portfolio/index.ts'
import { isoDay } from '../../../../shared/rules/index.ts'
import { contractTexts } from '../../../../shared/texts/contract.ts'
import { letterTexts } from '../../../../shared/texts/letter.ts'
import { useLanguage, useTexts } from '../../../state/language.ts'
import { useLedger } from '../../../state/ledger.ts'
import { useRulesContext } from '../../../state/portfolio.ts'

/** A letter as it is being written: what was chosen, what it comes to, and what is wrong in a field. */
export interface WrittenLetter {
  readonly choices: LetterChoices
  readonly letter: Letter
  /** The day of receipt as it is typed; the letter keeps the last one that can be read. */
  readonly typedDay: string
  readonly dayProblem: string | null
  readonly emailProblem: string | null
  readonly change: (changed: Partial<LetterChoices>) => void
  readonly typeDay: (typed: string) => void
}

/** The letter of a contract, from its first choices on. */
export function useLetter(appraisal: Appraisal): WrittenLetter {
  const t = useTexts(letterTexts)
  const { dateProblems, problems } = useTexts(contractTexts)
  const language = useLanguage()
  const context = useRulesContext()
  const business = useLedger(({ settings }) => settings.business)
  const [choices, setChoices] = useState(() => firstChoices(appraisal, context))
  const [typedDay, setTypedDay] = useState(() => writeDate(choices.receivedOn, language))

  const change = (changed: Partial<LetterChoices>) => {
    const next = { ...choices, ...changed }
    if (changed.by !== undefined) {
      next.receivedOn = isoDay(expectedOn(changed.by, context.today))
      setTypedDay(writeDate(next.receivedOn, language))
    }
    setChoices(next)
  }
  const typeDay = (typed: string) => {
    setTypedDay(typed)
    const read = readDate(typed)
    if (read.ok && dayFault(read.value) === null) setChoices({ ...choices, receivedOn: read.value })
  }
  const dayFault = (iso: string) => {
    if (iso < isoDay(context.today)) return t.receivedPast
    return iso > '2199-12-31' ? problems['out-of-range'] : null
  }
  const read = readDate(typedDay)
  const { email } = choices
  return {
    choices,
    letter: noticeLetter(appraisal, context, business, choices),
    typedDay,
    dayProblem: read.ok ? dayFault(read.value) : dateProblems[read.problem],
    emailProblem: email.trim() === '' || isEmail(email.trim()) ? null : t.emailProblem,
    change,
    typeDay,
  }
}
