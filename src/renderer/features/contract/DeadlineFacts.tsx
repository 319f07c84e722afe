import {
  type Appraisal,
  boundByPeriod,
  cautiousStake,
  explainStake,
  giveNotice,
  needsConfirmation,
} from '../../../shared/portfolio/index.ts'
import type { Topic } from '../../../shared/rules/index.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { contractTexts } from '../../../shared/texts/contract.ts'
import { Section } from '../../parts/Section.tsx'
import { useFormats, useTexts } from '../../state/language.ts'
import { useRulesContext } from '../../state/portfolio.ts'
import classes from './Contract.module.css'
import { Fact } from './Fact.tsx'
import { Readings } from './Readings.tsx'
import { groundsOfDeadline, reason } from './reasons.ts'

/** What binds and until when: lock-in, the next deadline with everything of one and the same reading, its price. */
export function DeadlineFacts({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const words = useTexts(commonTexts)
  const context = useRulesContext()
  const { knownEnd } = appraisal
  const why = (topic: Topic) => ({ edition: appraisal.edition, steps: () => reason(topic, appraisal, context) })
  const notStated = { value: words.unknown, tone: 'soft' as const }
  if (appraisal.evaluation.termination.ways === null) {
    return (
      <Section title={t.facts}>
        <dl className={classes.facts}>
          <Fact name={t.lockIn} {...notStated} why={why('lock-in')} />
          <Fact name={t.earliestNotice} {...notStated} />
          <Fact name={t.receivedBy} {...notStated} />
          {knownEnd === null && <Fact name={t.ends} {...notStated} />}
          <KnownEnd appraisal={appraisal} />
        </dl>
      </Section>
    )
  }
  return (
    <Section title={t.facts}>
      <dl className={classes.facts}>
        <LockIn appraisal={appraisal} />
        {knownEnd === null ? <Deadline appraisal={appraisal} /> : <KnownEnd appraisal={appraisal} />}
      </dl>
      {knownEnd === null && <Readings appraisal={appraisal} />}
    </Section>
  )
}

function LockIn({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const format = useFormats()
  const context = useRulesContext()
  const until = appraisal.evaluation.termination.lockInUntil
  const day = until === null ? null : format.day(until)
  const value = until === null ? t.noLockIn : until < context.today ? t.lockInOver(day ?? '') : t.lockedUntil(day ?? '')
  const why = { edition: appraisal.edition, steps: () => reason('lock-in', appraisal, context) }
  const period = boundByPeriod(appraisal, context.today)
  const hint = period === null ? {} : { hint: t.boundByPeriod(format.day(period)) }
  return <Fact name={t.lockIn} value={value} why={why} withBasis={until !== null} {...hint} />
}

function Deadline({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const format = useFormats()
  const context = useRulesContext()
  const { edition, evaluation } = appraisal
  const { earliestNotice, given } = evaluation.termination
  // A notice on record that is no good yet is put right by the cautious reading's deadline.
  const notice = given === null ? giveNotice(appraisal, context) : null
  const next = notice ?? cautiousStake(appraisal)
  if (next === null || earliestNotice === null) return null
  const { receiveBy, endsOn, ifMissed, missedNet } = next
  const sendBy = notice?.day ?? null
  const twoReadings = notice !== null && notice.otherReadingEnds !== null
  const deadline = { edition, steps: () => reason('deadline', appraisal, context) }
  const missed = { edition, steps: () => explainStake(next) }
  const received = needsConfirmation(appraisal) ? t.receivedAndConfirmedBy : t.receivedBy
  const nameOfDeadline = given?.status === 'awaiting-confirmation' ? t.confirmedBy : received
  const otherReading = twoReadings ? { hint: t.onOtherReading } : {}
  const most = twoReadings ? null : appraisal.atMost?.missedNet
  const range = most != null && most > missedNet ? `; ${t.upTo(format.money(most))}` : ''
  return (
    <>
      {given?.status !== 'awaiting-confirmation' && (
        <Fact
          name={given === null ? t.earliestNotice : t.repeatFrom}
          value={earliestNotice <= context.today ? t.anyTime(format.day(earliestNotice)) : format.day(earliestNotice)}
          why={deadline}
          {...(twoReadings && { hint: t.onCautiousReading })}
        />
      )}
      {sendBy !== null && (
        <Fact
          name={t.sendBy}
          value={format.day(sendBy)}
          why={deadline}
          {...(sendBy < context.today && { hint: t.sendByPassed, tone: 'loss' as const })}
        />
      )}
      <Fact
        name={nameOfDeadline}
        value={format.day(receiveBy)}
        why={deadline}
        withBasis={() => groundsOfDeadline(appraisal, context)}
        {...otherReading}
      />
      <Fact name={t.earliestEnd} value={format.day(endsOn)} why={deadline} {...otherReading} />
      <Fact
        name={t.missed}
        value={format.money(missedNet)}
        why={missed}
        hint={`${t.exVat}; ${t.missedHint(format.day(ifMissed))}${range}`}
        tone="loss"
      />
    </>
  )
}

function KnownEnd({ appraisal }: { readonly appraisal: Appraisal }) {
  const t = useTexts(contractTexts)
  const format = useFormats()
  const context = useRulesContext()
  const { knownEnd } = appraisal
  if (knownEnd === null) return null
  const why = { edition: appraisal.edition, steps: () => reason('given', appraisal, context) }
  return <Fact name={t.ends} value={format.day(knownEnd)} why={why} />
}
