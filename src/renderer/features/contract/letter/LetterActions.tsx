import { Button } from '@mantine/core'
import { IconCopy, IconFileTypePdf, IconMail, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { isEmail } from '../../../../shared/input/index.ts'
import type { Result } from '../../../../shared/ipc/index.ts'
import type { ContractRecord } from '../../../../shared/ledger/index.ts'
import { type LetterChoices, letterText } from '../../../../shared/letter/index.ts'
import type { Appraisal } from '../../../../shared/portfolio/index.ts'
import { isoDay } from '../../../../shared/rules/index.ts'
import { letterTexts } from '../../../../shared/texts/letter.ts'
import { saveAndTell } from '../../../state/commands.ts'
import { useLanguage, useTexts } from '../../../state/language.ts'
import { saveContracts } from '../../../state/ledger.ts'
import { useRulesContext } from '../../../state/portfolio.ts'
import classes from './Letter.module.css'
import { sentNow, withRecipient } from './sent.ts'
import type { WrittenLetter } from './useLetter.ts'

interface LetterActionsProps {
  readonly appraisal: Appraisal
  readonly written: WrittenLetter
  /** It was recorded as sent. */
  readonly onSent: () => void
}

/** What came of a way out, told of the letter as it was. */
interface Told {
  readonly text: string
  readonly failed: boolean
  readonly of: LetterChoices
}

/** The ways out of the app: as PDF, as text, as a draft of a mail; and recording that it was sent. */
export function LetterActions({ appraisal, written, onSent }: LetterActionsProps) {
  const t = useTexts(letterTexts)
  const language = useLanguage()
  const { today } = useRulesContext()
  const { record } = appraisal
  const { choices, letter } = written
  const [said, setTold] = useState<Told | null>(null)
  // It was said of the letter as it then was.
  const told = said?.of === choices ? said : null
  const recipient = withRecipient(record, choices)
  const wrong = written.dayProblem !== null
  const sent = sentNow(recipient ?? record, choices, isoDay(today), appraisal)

  /** To whom it goes is kept for the next time as soon as the letter leaves the app. */
  async function leave<T>(way: () => Promise<Result<T>>, say: (answer: T) => string | null): Promise<void> {
    if (recipient !== null) await saveContracts([recipient])
    const answer = await way()
    if (!answer.ok) setTold({ text: t.errors[answer.error.code] ?? t.failed, failed: true, of: choices })
    else {
      const text = say(answer.value)
      setTold(text === null ? null : { text, failed: false, of: choices })
    }
  }
  const { call } = window.varsel
  const savePdf = () =>
    leave(
      () => call('pdf:export', { kind: 'letter', language, contract: record.id, choices }),
      (answer) => (answer.cancelled ? null : t.saved(answer.path)),
    )
  const copy = () =>
    leave(
      () => call('notice:copy', { text: letterText(letter) }),
      () => t.copied,
    )
  const mail = () =>
    leave(
      () => call('notice:mail', { to: address(choices.email), subject: letter.subject, body: letterText(letter) }),
      ({ whole }) => (whole ? t.mailed : t.mailedByClipboard),
    )
  const markSent = async (changed: ContractRecord) => {
    if ((await saveAndTell([changed], language, 'notice-recorded')) === null) onSent()
  }
  return (
    <div className={classes.actions}>
      <div className={classes.told} role="status" data-failed={told?.failed === true}>
        {told?.text ?? (sent.kind === 'replaces' ? t.replaces : sent.kind === 'not' ? t.alreadyReceived : '')}
      </div>
      <Button
        variant="default"
        disabled={wrong}
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        onClick={() => void savePdf()}
      >
        {t.savePdf}
      </Button>
      <Button
        variant="default"
        disabled={wrong}
        leftSection={<IconCopy size={16} aria-hidden />}
        onClick={() => void copy()}
      >
        {t.copy}
      </Button>
      {choices.by === 'email' && (
        <Button
          variant="default"
          disabled={wrong || written.emailProblem !== null}
          leftSection={<IconMail size={16} aria-hidden />}
          onClick={() => void mail()}
        >
          {t.mail}
        </Button>
      )}
      {sent.kind !== 'not' && (
        <Button leftSection={<IconSend size={16} aria-hidden />} onClick={() => void markSent(sent.record)}>
          {t.markSent}
        </Button>
      )}
    </div>
  )
}

const address = (typed: string) => (isEmail(typed.trim()) ? typed.trim() : '')
