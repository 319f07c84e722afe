import type { CallError } from '../../shared/ipc/index.ts'
import type { ContractRecord } from '../../shared/ledger/index.ts'
import { actionText, appraise, keepNow } from '../../shared/portfolio/index.ts'
import type { DutyKey, Standing } from '../../shared/reminders/index.ts'
import { type Context, type Day, dayInText, isoDay, type Language } from '../../shared/rules/index.ts'
import { commonTexts } from '../../shared/texts/common.ts'
import { contractTexts } from '../../shared/texts/contract.ts'
import { dutyTexts } from '../../shared/texts/duties.ts'
import { errorText, saveAndTell } from './commands.ts'
import { useLedger } from './ledger.ts'
import { goTo } from './navigation.ts'
import type { Outcome } from './outcomes.ts'
import { answerDuty } from './reminders.ts'
import { showToast } from './toast.ts'

/**
 * Says what became of a duty, and tells it with a way back. Where the contract itself says so from then on (kept,
 * hardware returned), that is what is saved, and undo takes it back; else the duty alone is answered.
 */
export async function giveAnswer(
  standing: Standing,
  outcome: Outcome,
  context: Context,
  language: Language,
): Promise<void> {
  const t = dutyTexts[language]
  const { duty } = standing
  const record = useLedger.getState().contracts.get(duty.contractId)
  if (record === undefined) return
  switch (outcome) {
    case 'sent':
      return goTo({ screen: 'contract', id: record.id, section: contractTexts[language].notice })
    case 'keep': {
      const isAhead = duty.kind === 'give-notice' && !standing.isPassed
      if (!isAhead) return settle(standing, t.kept(record.title), language)
      const intent = keepNow(appraise(record, context), context)
      await saveAndTell([{ ...record, intent }], language, undefined, t.kept(record.title))
      return
    }
    case 'irrelevant':
      return settle(standing, t.irrelevant(record.title), language)
    case 'done': {
      const changed = doneIn(record, standing, isoDay(context.today))
      if (changed === null)
        return settle(standing, t.done(actionText(duty.action, context.today, language).what), language)
      await saveAndTell([changed], language)
    }
  }
}

/** Lets a duty wait until a day. Answers null when done, else what was wrong. */
export async function snooze({ duty }: Standing, until: Day, language: Language): Promise<CallError | null> {
  const { title } = duty.action.of.record
  const error = await answerDuty(duty, { kind: 'snoozed', until })
  return told(error, dutyTexts[language].snoozed(title, dayInText(until, language)), duty, language)
}

/** Puts a duty that was answered or waits back on the list. */
export async function openAgain(key: DutyKey, language: Language): Promise<void> {
  const title = useLedger.getState().contracts.get(key.contractId)?.title ?? ''
  const error = await answerDuty(key, { kind: 'open' })
  showToast(
    error === null ? dutyTexts[language].openAgain(title) : errorText(error, language),
    error === null ? {} : { tone: 'failed' },
  )
}

async function settle({ duty }: Standing, text: string, language: Language): Promise<void> {
  told(await answerDuty(duty, { kind: 'done' }), text, duty, language)
}

/** Tells of an answer that is on disk, and offers to take it back. */
function told(error: CallError | null, text: string, key: DutyKey, language: Language): CallError | null {
  if (error !== null) showToast(errorText(error, language), { tone: 'failed' })
  else showToast(text, { offer: { text: commonTexts[language].undo, run: () => void openAgain(key, language) } })
  return error
}

/** The contract with what is done on record; null where it has no place for it. */
function doneIn(record: ContractRecord, { duty: { kind } }: Standing, today: string): ContractRecord | null {
  const { wrapUp } = record
  switch (kind) {
    case 'return-hardware':
      return { ...record, wrapUp: { ...wrapUp, hardwareReturnedOn: today } }
    case 'retrieve-data':
    case 'ask-for-data':
      return { ...record, wrapUp: { ...wrapUp, dataRetrievedOn: today } }
    case 'check-final-invoice':
      return { ...record, wrapUp: { ...wrapUp, finalInvoiceOn: today } }
    case 'look-again':
      return { ...record, intent: { kind: 'undecided' } }
    default:
      return null
  }
}
